/** The parts of the demo's JSON that the tests look at; docs/demo.md describes all of it. */
export interface Document {
  readonly counts: Readonly<Record<string, number>>;
  readonly clients: readonly {
    readonly id: string;
    readonly label: string;
    readonly emails: readonly string[];
    readonly phones: readonly string[];
    readonly company?: string;
    readonly dateOfBirth?: string;
    readonly channels: readonly string[];
    readonly conversations: number;
    readonly openWork: number;
    readonly provenance: Readonly<Record<string, { readonly source: string }>>;
  }[];
  readonly unlinked: readonly { readonly messageId: string }[];
  readonly suggestions: readonly { readonly clients: readonly { readonly label: string }[] }[];
  readonly errors: readonly {
    readonly file: string;
    readonly line?: number;
    readonly problem: string;
    readonly advice: string;
  }[];
}

/** A client in a few words. */
export interface Brief {
  readonly label: string;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly company?: string;
  readonly dateOfBirth?: string;
  readonly conversations: number;
  readonly openWork: number;
}

/** What a careful reader would write down of a document, in one order: the form of examples/demo/expected.json. */
export function briefly({ clients, suggestions, unlinked, errors }: Document) {
  return {
    clients: clients
      .map(
        ({ label, emails, phones, company, dateOfBirth, conversations, openWork }): Brief => ({
          // A visitor without a name is called by the id of the record, which is another one in every run.
          label: label.replace(/^Visitor .*/, 'Visitor'),
          emails,
          phones,
          ...(company === undefined ? {} : { company }),
          ...(dateOfBirth === undefined ? {} : { dateOfBirth }),
          conversations,
          openWork,
        }),
      )
      .sort(byText),
    suggestions: suggestions.map((pair) => pair.clients.map(({ label }) => label).sort()).sort(byText),
    unlinked: unlinked.map(({ messageId }) => messageId).sort(),
    errors: errors
      .map(({ file, line }) => ({ file: file.replace(/^.*\/sample\//, ''), ...(line === undefined ? {} : { line }) }))
      .sort(byText),
  };
}

const byText = (left: unknown, right: unknown): number => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1);
