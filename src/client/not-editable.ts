/**
 * Fields of a client that nobody edits, and why.
 *
 * @example
 * notEditable.createdAt // => 'The creation date is set automatically.'
 */
export const notEditable: { readonly [field: string]: string } = {
  id: 'The id of a client never changes.',
  version: 'The library counts the versions.',
  origin: 'How the record came about is set once.',
  label: 'The label follows from the name, the account and the contact values.',
  createdAt: 'The creation date is set automatically.',
  updatedAt: 'The date of the last change is set automatically.',
  deletedAt: 'Use delete and restore.',
  lastContactAt: 'The last contact is the date of the newest message.',
  reviewed: 'Use confirm to say that a person has reviewed the record.',
  whatsapp: 'The WhatsApp number is set when the customer first contacts you.',
  instagram: 'The Instagram account is set when the customer first contacts you.',
  webIds: 'The web id is set when the customer first contacts you.',
  keys: 'What leads messages to a client follows from its contact values and its messages.',
  provenance: 'Where values come from is recorded, not written.',
  suggestions: 'Insights of a model are updated automatically from conversations.',
};
