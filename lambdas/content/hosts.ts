/** Mail hosts that never name the employer by themselves: hiring systems, schedulers and testers, free mail. Data and whole-label look-up; docs/hiring-systems.md. */

/** Where a hiring system hides the employer: in a sub-domain, in the local part, or nowhere. */
export type Tenant = 'subdomain' | 'local-part' | 'none';
export type HostKind = 'hiring-system' | 'job-board' | 'vendor' | 'free-mail' | 'masked';
export interface Host {
  name: string;
  kind: HostKind;
  domains: readonly string[];
  tenant: Tenant;
}

const system = (name: string, tenant: Tenant, ...domains: string[]): Host => ({ name, kind: 'hiring-system', domains, tenant });
const of = (kind: HostKind, name: string, ...domains: string[]): Host => ({ name, kind, domains, tenant: 'none' });

/** Longest domain wins, so an exact host stands before its parent. Matching is by whole labels: `notlever.co.example` is nobody's. */
export const HOSTS: readonly Host[] = [
  system('Greenhouse', 'none', 'us.greenhouse-mail.io', 'eu.greenhouse-mail.io', 'greenhouse-mail.io', 'eu.greenhouse.io', 'greenhouse.io'),
  system('Lever', 'none', 'hire.lever.co', 'lever.co'),
  system('Ashby', 'none', 'ashbyhq.com'),
  system('Workday', 'local-part', 'myworkday.com', 'myworkdayjobs.com', 'workday.com'),
  system('SmartRecruiters', 'subdomain', 'smartrecruiters.com'),
  system('iCIMS', 'local-part', 'talent.icims.com', 'talent.icims.eu', 'icims.com', 'icims.eu'),
  system('SAP SuccessFactors', 'subdomain', 'successfactors.com', 'successfactors.eu'),
  system('Oracle Recruiting', 'none', 'oraclecloud.com'),
  system('Taleo', 'subdomain', 'taleo.net'),
  system('Workable', 'none', 'candidates.workablemail.com', 'inbound.workablemail.com', 'workablemail.com'),
  system('Teamtailor', 'subdomain', 'na.teamtailor-mail.com', 'teamtailor-mail.com', 'teamtailor.com'),
  system('Recruitee', 'local-part', 'recruitee-mailbox.com', 'recruitee-email.com', 'recruitee.com'),
  system('Personio', 'local-part', 'm.personio.de', 'm.personio.com', 'personio.de', 'personio.com'),
  system('Comeet', 'subdomain', 'comeet-notifications.com'),
  system('BambooHR', 'none', 'app.bamboohr.com', 'bamboohr.com'),
  system('JazzHR', 'none', 'applytojob.com'),
  system('Breezy', 'subdomain', 'breezy-mail.com', 'breezy.hr'),
  system('Jobvite', 'none', 'jobvite.com'),
  system('Rippling', 'none', 'ats.rippling.com', 'rippling.com'),
  system('Gem', 'none', 'appreview.gem.com'),
  system('Avature', 'subdomain', 'avature.net'),
  system('BrassRing', 'none', 'trm.brassring.com', 'brassring.com'),
  system('Oleeo', 'subdomain', 'tal.net'),
  system('Cornerstone', 'local-part', 'csodmail.com'),
  system('UKG', 'local-part', 'ultipro.com', 'ukg.net'),
  system('Paylocity', 'none', 'mail.paylocity.com', 'paylocity.com'),
  system('ADP', 'local-part', 'adp.com'),
  system('Freshteam', 'subdomain', 'freshteam.com'),
  system('TalentLyft', 'none', 'm.talentlyft.com', 'talentlyft.com'),
  system('JOIN', 'none', 'join.com'),
  system('Gupy', 'subdomain', 'gupy.com.br', 'gupy.io'),
  system('Pinpoint', 'subdomain', 'pinpoint.email', 'pinpointhq.com'),
  system('Welcome to the Jungle', 'none', 'candidates.welcomekit.co', 'welcomekit.co'),
  system('Eightfold', 'none', 'eightfold.ai'),
  system('Phenom', 'none', 'phenompeople.com'),
  system('Dayforce', 'none', 'dayforce.com'),
  system('Trakstar', 'none', 'recruiterbox.com', 'trakstar.com'),
  system('softgarden', 'subdomain', 'softgarden.io', 'softgarden.de'),
  system('onlyfy', 'none', 'onlyfy.jobs', 'prescreenapp.io'),
  system('d.vinci', 'subdomain', 'dvinci-hr.com', 'dvinci.de'),
  system('rexx', 'subdomain', 'rexx-systems.com'),
  system('Varbi', 'none', 'varbi.com'),
  system('Jobylon', 'none', 'jobylon.com'),
  system('eRecruiter', 'none', 'erecruiter.pl', 'traffit.com'),
  system('HRMOS', 'none', 'hrmos.co', 'herp.cloud'),
  of('job-board', 'LinkedIn', 'linkedin.com'),
  of('job-board', 'Indeed', 'match.indeed.com', 'indeedemail.com', 'indeed.com'),
  of('job-board', 'job boards', 'stepstone.de', 'xing.com', 'infojobs.net', 'infojobs.it', 'pracuj.pl', 'reed.co.uk', 'totaljobs.com', 'monster.com', 'naukri.com'),
  of('vendor', 'schedulers and testers', 'calendly.com', 'goodtime.io', 'paradox.ai', 'brighthire.ai', 'hirevue.com', 'hackerrankforwork.com', 'hackerrank.com'),
  of('vendor', 'schedulers and testers', 'codesignal.com', 'codility.com', 'vidcruiter.com', 'ripplematch.com', 'testgorilla.com', 'shl.com'),
  of('free-mail', 'free mail', 'gmail.com', 'googlemail.com', 'outlook.com', 'hotmail.com', 'live.com', 'msn.com', 'yahoo.com', 'yahoo.co.uk', 'yahoo.co.jp'),
  of('free-mail', 'free mail', 'icloud.com', 'me.com', 'aol.com', 'gmx.de', 'gmx.net', 'gmx.at', 'gmx.ch', 'web.de', 't-online.de', 'orange.fr', 'free.fr'),
  of('free-mail', 'free mail', 'wanadoo.fr', 'laposte.net', 'libero.it', 'uol.com.br', 'terra.com.br', 'wp.pl', 'o2.pl', 'onet.pl', 'interia.pl', 'ziggo.nl'),
  of('free-mail', 'free mail', 'kpnmail.nl', 'telia.com', 'docomo.ne.jp', 'ezweb.ne.jp', 'proton.me', 'protonmail.com', 'fastmail.com', 'bluewin.ch', 'skynet.be'),
  of('masked', 'placeholder', 'invalidemail.com', 'example.com', 'example.org', 'example.net'),
]; // biome-ignore format: a table

const BY_DOMAIN = new Map(HOSTS.flatMap(host => host.domains.map(domain => [domain, host] as const)));

/** The host a domain belongs to and the labels in front of its own, or null. Whole labels, longest domain first. */
export function findHost(domain: string): { host: Host; before: string } | null {
  const labels = domain.toLowerCase().slice(0, 255).split('.');
  for (let i = 0; i < labels.length - 1; i++) {
    const host = BY_DOMAIN.get(labels.slice(i).join('.'));
    if (host) return { host, before: labels.slice(0, i).join('.') };
  }
  return null;
}
