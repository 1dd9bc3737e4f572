export { htmlToText } from './html-text.ts';
export { type MboxOptions, splitMbox } from './mbox.ts';
export { type ParseMailOptions, parseMail } from './parse-mail.ts';
