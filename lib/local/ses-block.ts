/** Takes off the header block that SES put on top of a stored mail, so that the mail can be sent again as it once was. */
import { splitHeader } from './header.ts';

const OWN = /^(return-path|received|received-spf|authentication-results|x-ses-[\w-]+)$/i;

/** `sender` is the envelope sender that the block names ('' for the null sender), null where the mail has no such block. */
export function stripSesBlock(raw: Buffer): { raw: Buffer; sender: string | null } {
  const { header, body } = splitHeader(raw);
  const lines = header.split(/(?<=\n)(?![ \t])/);
  const name = (line: string) => line.slice(0, line.indexOf(':')).trim();
  const own = lines.findIndex(line => !OWN.test(name(line)));
  const block = lines.slice(0, own < 0 ? lines.length : own);
  const last = block.findLastIndex(line => /^x-ses-receipt:/i.test(line));
  if (last < 0) return { raw, sender: null };
  const sender = block.find(line => /^return-path:/i.test(line))?.match(/<([^>]*)>/)?.[1] ?? null;
  return { raw: Buffer.concat([Buffer.from(lines.slice(last + 1).join(''), 'latin1'), body]), sender };
}
