/** Deploy-time handler: activates our receipt rule set, never over somebody else's, and never turns somebody else's off. */
import { DescribeActiveReceiptRuleSetCommand, SESClient, SetActiveReceiptRuleSetCommand } from '@aws-sdk/client-ses';
import type { CloudFormationCustomResourceEvent } from 'aws-lambda';

const ses = new SESClient({ maxAttempts: 5 });

/** CloudFormation calls it and waits for a PUT to ResponseURL; without one a deployment hangs for an hour, so every path answers. */
export async function handler(event: CloudFormationCustomResourceEvent): Promise<void> {
  const name = String(event.ResourceProperties['RuleSetName'] ?? '');
  let problem: string | null;
  try {
    problem = await act(event.RequestType, name, event.ResourceProperties['Force'] === 'true');
  } catch (error) {
    problem = `SES refused: ${(error as Error).name}`;
  }
  const body = JSON.stringify({
    Status: problem ? 'FAILED' : 'SUCCESS',
    Reason: problem ?? 'done',
    PhysicalResourceId: `active-${name}`,
    StackId: event.StackId,
    RequestId: event.RequestId,
    LogicalResourceId: event.LogicalResourceId,
  });
  const answer = await fetch(event.ResponseURL, { method: 'PUT', body, headers: { 'content-type': '' } });
  if (!answer.ok) throw new Error(`CloudFormation did not take the answer: ${answer.status}`);
}

/** Null when all is as it should be, else one sentence for the operator. */
async function act(request: 'Create' | 'Update' | 'Delete', name: string, force: boolean): Promise<string | null> {
  const active = (await ses.send(new DescribeActiveReceiptRuleSetCommand({}))).Metadata?.Name ?? null;
  if (request === 'Delete') {
    if (active === name) await ses.send(new SetActiveReceiptRuleSetCommand({}));
    return null;
  }
  if (active === name) return null;
  if (active && !force)
    return `The receipt rule set "${active}" is active in this account and region. Deploy with -c joinRuleSet=${active} to add Rebound's rule to it, or with -c forceActivation=true to take over.`;
  await ses.send(new SetActiveReceiptRuleSetCommand({ RuleSetName: name }));
  return null;
}
