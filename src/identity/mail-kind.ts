/**
 * What sent a mail, by consequence:
 *
 * - `personal`: a person, as far as anything tells.
 * - `auto-reply`: an out-of-office or similar answer; it matches an existing client, creates none and teaches nothing.
 * - `bounce`, `report`, `no-reply`: a machine; it never becomes a client.
 * - `list`, `bulk`: sent to many; it goes to review.
 * - `own`: sent from one of the team's own addresses.
 */
export type MailKind = 'personal' | 'bounce' | 'no-reply' | 'auto-reply' | 'report' | 'list' | 'bulk' | 'own';
