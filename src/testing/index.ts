export { arbitraryChange } from './arbitraries/change.ts';
export { arbitraryInstant } from './arbitraries/instant.ts';
export { arbitraryObservation } from './arbitraries/observation.ts';
export { arbitraryMessageRecord, arbitraryWrite } from './arbitraries/write.ts';
export { type ConformanceOptions, describeClientStore } from './describe-client-store.ts';
export { hostileTexts, illFormedTexts } from './hostile-texts.ts';
