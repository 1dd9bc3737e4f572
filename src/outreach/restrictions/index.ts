import type { Restriction } from '../restriction.ts';
import { address } from './address.ts';
import { caps } from './caps.ts';
import { consent } from './consent.ts';
import { contactWindow } from './contact-window.ts';
import { automationControls, autonomy, confidence, handover, sensitivity } from './handling.ts';
import { quietHours } from './quiet-hours.ts';
import { deletedClient, partialView, role } from './record.ts';
import { replyWindow } from './reply-window.ts';
import { unknownZone } from './zone.ts';

/**
 * Everything that restricts what may be sent, the weightiest first: of reasons that restrict alike, this is their order.
 *
 * @example
 * outreachRestrictions[0]?.name // => 'deleted-client'
 */
export const outreachRestrictions: readonly Restriction[] = [
  deletedClient,
  role,
  partialView,
  address,
  consent,
  replyWindow,
  quietHours,
  caps,
  contactWindow,
  handover,
  sensitivity,
  automationControls,
  unknownZone,
  autonomy,
  confidence,
];
