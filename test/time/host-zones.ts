/** Zones of the machine on which date libraries have been seen to err: no answer may depend on it. */
export const hostZones = ['UTC', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia', 'Africa/Casablanca', 'Africa/Cairo'];
