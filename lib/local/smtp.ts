/** The SMTP side (RFC 5321): takes mail for our own address and its subaddresses, refuses the rest, and says 250 only for what is on disk. */
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { Envelope } from './inbound.ts';

/** SES takes mails of up to forty megabytes. */
const MAX_BYTES = 40 * 1024 * 1024;

export interface SmtpOptions {
  mailbox: string;
  port: number;
  accept: (raw: Buffer, envelope: Envelope) => Promise<unknown>;
}

export interface Smtp {
  port: number;
  close(): Promise<void>;
}

export async function startSmtp({ mailbox, port, accept }: SmtpOptions): Promise<Smtp> {
  const server = new SMTPServer({
    banner: 'Rebound on one machine',
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    hideENHANCEDSTATUSCODES: false,
    size: MAX_BYTES,
    onRcptTo: ({ address }, _session, done) => done(isOurs(address, mailbox) ? null : refusal(550, '5.1.1 no such mailbox here')),
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      let size = 0;
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size <= MAX_BYTES) chunks.push(chunk);
      });
      stream.on('error', done);
      stream.on('end', () => {
        if (stream.sizeExceeded || size > MAX_BYTES) return done(refusal(552, '5.3.4 the mail is larger than 40 MB'));
        const { mailFrom, rcptTo } = session.envelope;
        const envelope = {
          from: mailFrom ? mailFrom.address.toLowerCase() : '',
          recipients: rcptTo.map(recipient => recipient.address),
          ip: session.remoteAddress.replace(/^::ffff:/, ''),
          helo: session.hostNameAppearsAs || 'localhost',
        };
        accept(Buffer.concat(chunks), envelope).then(
          () => done(null, '2.6.0 taken'),
          () => done(refusal(451, '4.3.0 could not store the mail, try again')),
        );
      });
    },
  });
  server.on('error', () => {}); // A peer that hangs up in the middle is its own affair; the mail was not taken.
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    port: (server.server.address() as AddressInfo).port,
    close: () => new Promise(resolve => server.close(() => resolve())),
  };
}

/** `plan@domain` and `plan+anything@domain`, in any case of letters. */
export function isOurs(address: string, mailbox: string): boolean {
  const [name = '', domain = ''] = address.toLowerCase().split('@');
  return `${name.split('+')[0]}@${domain}` === mailbox;
}

const refusal = (responseCode: number, message: string) => Object.assign(new Error(message), { responseCode });
