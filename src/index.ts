export { canonicalJson } from './shared/json.ts';
