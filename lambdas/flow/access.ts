/** Who may use this Rebound: everybody, or the addresses and domains the operator lists. */

/** `access` is `open` or a comma list of addresses and domains (a domain covers its subdomains). */
export function mayUse(access: string, address: string): boolean {
  if (access.trim().toLowerCase() === 'open') return true;
  const wanted = address.toLowerCase();
  const domain = wanted.slice(wanted.lastIndexOf('@') + 1);
  return access
    .toLowerCase()
    .split(',')
    .map(entry => entry.trim().replace(/^@/, ''))
    .filter(Boolean)
    .some(entry => (entry.includes('@') ? entry === wanted : domain === entry || domain.endsWith(`.${entry}`)));
}
