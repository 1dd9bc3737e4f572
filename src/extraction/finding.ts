// Temporary: finding.ts moved to conversation/ (message records hold findings). Import from '../conversation/finding.ts'; delete this file.
export * from '../conversation/finding.ts';
