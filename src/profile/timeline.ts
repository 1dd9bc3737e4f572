import type { ChangeEvent, EventType } from '../change/change.ts';
import { type Happening, placeOf } from '../change/timeline.ts';
import { noteOf } from '../client/note.ts';
import type { MessageRecord } from '../conversation/records.ts';
import type { Instant } from '../shared/instant.ts';

/** What every entry of a timeline says: when, who or what, and its own id. */
interface Entry {
  readonly at: Instant;
  /** Its id among those of its source. */
  readonly id: string;
  /** The actor; of a message, whose side sent it. */
  readonly by: string;
}

/** One thing that happened: a message, a note, or an event: an edit, a merge, an escalation, a change of consent … */
export type TimelineEntry =
  | (Entry & {
      readonly source: 'message';
      readonly by: 'client' | 'team';
      readonly conversationId: string;
      readonly channel: MessageRecord['channel'];
      readonly nature: MessageRecord['nature'];
    })
  | (Entry & { readonly source: 'note'; readonly text: string })
  | (Entry & {
      readonly source: 'event';
      readonly type: EventType;
      readonly conversationId?: string;
      readonly data: ChangeEvent['data'];
    });

/** Where an entry comes from. */
export type TimelineSource = TimelineEntry['source'];

/** What happened, as an entry; documents are notes. */
export function timelineEntry(happening: Happening): TimelineEntry {
  switch (happening.source) {
    case 'message': {
      const { id, occurredAt: at, direction, conversationId, channel, nature } = happening.row;
      const by = direction === 'inbound' ? 'client' : 'team';
      return { source: 'message', at, id, by, conversationId, channel, nature };
    }
    case 'document': {
      const { at, by, text } = noteOf(happening.row);
      return { source: 'note', at, id: happening.row.id, by, text };
    }
    case 'event': {
      const { at, actor: by, type, conversationId, data } = happening.row;
      const ofConversation = conversationId === undefined ? {} : { conversationId };
      return { source: 'event', at, id: placeOf(happening).id, by, type, ...ofConversation, data };
    }
  }
}
