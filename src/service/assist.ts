import { clientSpeaks, type Message } from '../conversation/message.ts';
import { assistedFindings } from '../extraction/assisted/assisted-findings.ts';
import { type ValidatedAnswer, withNameValidation, withoutDeniedNames } from '../extraction/assisted/name-validation.ts';
import { assistedPrompt } from '../extraction/assisted/prompt.ts';
import { reason } from '../shared/reason.ts';
import { askModel, type ModelAnswer } from './ask-model.ts';
import type { Context } from './context.ts';
import { extractionOptions, type ReadMessage, withRemarks } from './read-message.ts';
import type { TenantSettings } from './settings.ts';

/** What a model says about one message: asked once, however often the message is decided. */
export type Assistance = (read: ReadMessage) => Promise<ReadMessage>;

/**
 * A model's help with reading a message, where the workspace has switched it on: what it finds and stands in the text is added as a finding
 * of source `ai`, single names that it denies are refused. Where it fails, what the rules read stands, and the log says why.
 */
export function assistance(context: Context, message: Message, settings: TenantSettings): Assistance {
  const { extraction, 'name-validation': validation } = settings.ai.tasks;
  const { model, timeouts } = context.ai ?? {};
  let asked: Promise<ModelAnswer<ValidatedAnswer>> | undefined;
  return async (read) => {
    const { record } = read;
    const personal = record.nature === 'personal' && settings.channels.includes(message.channel);
    if (model === undefined || timeouts === undefined) return read;
    if ((extraction ?? validation) === undefined || !personal || !clientSpeaks(message)) return read;
    const prompt = assistedPrompt(message, record.findings);
    if (prompt === undefined) return read;
    asked ??=
      validation === undefined ? plain(askModel(model, prompt, timeouts)) : askModel(model, withNameValidation(prompt), timeouts);
    const answer = await asked;
    if (answer.kind !== 'ok') return { ...read, record: withRemarks(record, answer.reasons) };
    const stands = withoutDeniedNames(record.findings, answer.value.notNames);
    const options = extractionOptions(settings, context.nameEvidence);
    const { findings, reasons } =
      extraction === undefined ? { findings: stands, reasons: [] } : assistedFindings(message, stands, answer.value, options);
    return { ...read, record: withRemarks({ ...record, findings }, [answered, ...reasons]) };
  };
}

const answered = reason('model-answered', 'A model was asked as well, and answered.');

const plain = async (asked: Promise<ModelAnswer<Omit<ValidatedAnswer, 'notNames'>>>): Promise<ModelAnswer<ValidatedAnswer>> => {
  const answer = await asked;
  return answer.kind === 'ok' ? { kind: 'ok', value: { ...answer.value, notNames: [] } } : answer;
};
