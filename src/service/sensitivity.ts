import { type SensitivityStatement, sensitivityHistory } from '../access/sensitivity.ts';
import { type Context, permit } from './context.ts';
import { clientTree } from './trees.ts';

/** Who marked a client as sensitive, or cleared the mark, on any of its records. */
export async function historyOfSensitivity(context: Context, id: string): Promise<readonly SensitivityStatement[]> {
  permit(context, 'client.read');
  const { records } = await clientTree(context, id);
  return sensitivityHistory(records.flatMap(({ observations }) => observations));
}
