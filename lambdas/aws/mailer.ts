/** Sends a finished mail through SES (v1, SendRawEmail). */
import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';

export interface Mailer {
  /** Hands the mail over and gives its Message-ID, bare, as the receiver will see it (SES overwrites ours). */
  send(mail: { from: string; to: string; raw: Buffer }): Promise<string>;
}

/**
 * One attempt a call and no retry inside the SDK: SES has no idempotency token, so a timed-out call that was in fact accepted
 * would be sent again at once. The queue's redelivery and the lease on the answer decide about the second try.
 */
export function openMailer(
  configurationSet: string,
  client = new SESClient({ maxAttempts: 1, requestHandler: { connectionTimeout: 2_000, requestTimeout: 10_000 } }),
): Mailer {
  return {
    async send({ from, to, raw }) {
      const { MessageId } = await client.send(
        new SendRawEmailCommand({
          Source: from,
          Destinations: [to],
          RawMessage: { Data: raw },
          ...(configurationSet && { ConfigurationSetName: configurationSet }),
        }),
      );
      if (!MessageId) throw new Error('SES accepted a mail without giving its id');
      return messageIdOf(MessageId, await client.config.region());
    },
  };
}

/** SES gives the bare id; in the header it stands under a domain that depends on the region. */
export const messageIdOf = (sesId: string, region: string): string =>
  sesId.includes('@') ? sesId : `${sesId}@${region === 'us-east-1' ? 'email' : region}.amazonses.com`;
