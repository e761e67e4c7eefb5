/** What became of a received mail, read from the product's own table: its ledger entry, and the case with its facts and steps. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Case, MailRecord } from '../../../lambdas/store/items.ts';
import { REGION } from '../settings.ts';

export interface Understood {
  /** `waiting` until the function has claimed it. */
  state: 'waiting' | MailRecord['state'];
  outcome: string | null;
  reason: string | null;
  cases: {
    id: string;
    state: Case['state'];
    facts: Case['facts'];
    steps: { number: number; id: string; state: string; on: string | null }[];
  }[];
}

export function openUnderstood(endpoint: string, table: string) {
  const base = new DynamoDBClient({ endpoint, region: REGION, credentials: { accessKeyId: 'local', secretAccessKey: 'local' } });
  const client = DynamoDBDocumentClient.from(base);
  const get = async <T>(pk: string, sk: string) =>
    (await client.send(new GetCommand({ TableName: table, Key: { pk, sk } }))).Item as T | undefined;
  return {
    async of(mailId: string): Promise<Understood> {
      const record = await get<MailRecord>(`MAIL#${mailId}`, 'MAIL');
      if (!record) return { state: 'waiting', outcome: null, reason: null, cases: [] };
      const cases = await Promise.all((record.caseIds ?? []).map(id => get<Case>(`PERSON#${record.personId}`, `CASE#${id}`)));
      return {
        state: record.state,
        outcome: record.outcome,
        reason: record.reason,
        cases: cases
          .filter(found => found !== undefined)
          .map(({ id, state, facts, plan }) => ({
            id,
            state,
            facts,
            steps: plan.steps.map(step => ({ number: step.action, id: step.id, state: step.state, on: step.on })),
          })),
      };
    },
    close: () => base.destroy(),
  };
}
