import fc from 'fast-check';

/** What no run finds in this time is for the tests themselves to find: a mutant that lives on would cost all of their runs. */
fc.configureGlobal({ interruptAfterTimeLimit: 200 });
