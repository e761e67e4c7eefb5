/** AWS Secrets Manager: GetSecretValue of the one secret there is. */
import type { AwsResponse, Service } from './gateway.ts';

export function makeSecrets(name: string, value: string): Service {
  return ({ headers, body }) => {
    const asked = JSON.parse(body.toString() || '{}') as { SecretId?: string };
    if (headers['x-amz-target'] !== 'secretsmanager.GetSecretValue') return answer(400, { __type: 'InvalidRequestException' });
    if (asked.SecretId !== name)
      return answer(400, { __type: 'ResourceNotFoundException', message: "Secrets Manager can't find the specified secret." });
    return answer(200, {
      ARN: `arn:aws:secretsmanager:us-east-1:000000000000:secret:${name}`,
      Name: name,
      SecretString: value,
      VersionStages: ['AWSCURRENT'],
    });
  };
}

const answer = (status: number, value: object): AwsResponse => ({
  status,
  headers: { 'content-type': 'application/x-amz-json-1.1' },
  body: JSON.stringify(value),
});
