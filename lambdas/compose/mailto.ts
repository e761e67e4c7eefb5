/** mailto links (RFC 6068): everything percent-encoded, so nothing from a mail can add a header field. */

/** Longer links are cut off by some clients. */
export const MAILTO_LIMIT = 1800;

/** encodeURIComponent leaves !'()* alone; lone surrogates would make it throw. */
const encode = (value: string): string =>
  encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\ufffd').replace(/\r\n?|\n/g, '\r\n')).replace(
    /[!'()*]/g,
    c => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** The address part: only an addr-spec that needs no quoting is taken, anything else leaves the field empty. */
const PLAIN_ADDRESS = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{1,190}$/;
const encodeAddress = (address: string | null): string =>
  address && PLAIN_ADDRESS.test(address) ? address.split('@').map(encode).join('@').replace('%2B', '+') : '';

const link = (to: string | null, fields: [string, string][]): string => {
  const query = fields.map(([name, value]) => `${name}=${encode(value)}`).join('&');
  return `mailto:${encodeAddress(to)}${query && `?${query}`}`;
};

/** A mail to us carrying a command: `subject` is a hint for clients that drop bodies, `body` is what is read. */
export const commandLink = (to: string, command: string, code: string | null): string =>
  link(to, [
    ['subject', `${command.split('\n', 1)[0]}${code ? ` [${code}]` : ''}`],
    ['body', command],
  ]);

/** A finished draft in the person's own mail app; only with its subject where the whole would be too long. */
export function draftLink(to: string | null, subject: string | null, body: string): { href: string; isWhole: boolean } {
  const head: [string, string][] = subject ? [['subject', subject]] : [];
  const whole = link(to, [...head, ['body', body]]);
  return whole.length < MAILTO_LIMIT ? { href: whole, isWhole: true } : { href: link(to, head), isWhole: false };
}

/** Our address with a token as subaddress (RFC 5233): `plan+TOKEN@domain`. */
export function subaddress(mailbox: string, token: string | null): string {
  const at = mailbox.lastIndexOf('@');
  return token ? `${mailbox.slice(0, at)}+${token}${mailbox.slice(at)}` : mailbox;
}
