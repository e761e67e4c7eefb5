/** Tells our mailbox and its subaddresses (RFC 5233) from everybody else's addresses. */

/** `''` for our plain mailbox, the token for a subaddress of it, null for anybody else's. */
export function tokenOf(address: string | null, us: string): string | null {
  const [local = '', domain = ''] = us.split('@');
  const lower = (address ?? '').trim().toLowerCase();
  if (lower === us) return '';
  return lower.startsWith(`${local}+`) && lower.endsWith(`@${domain}`)
    ? (address ?? '').trim().slice(local.length + 1, -(domain.length + 1))
    : null;
}
