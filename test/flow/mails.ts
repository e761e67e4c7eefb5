/** Raw mails as tests write them: one rejection forwarded from Gmail, replies, and what redirects look like. All invented. */

export interface Forward {
  from?: string;
  to?: string;
  company?: string;
  role?: string;
  note?: string;
  subject?: string;
  body?: string;
  messageId?: string;
  date?: string;
  headers?: string;
}

export const REJECTION = (company: string, role: string): string =>
  `Dear Dana,\n\nThank you for interviewing with us for the ${role} position at ${company}. We enjoyed our conversation. ` +
  `Unfortunately, we have decided to move forward with another candidate. We will keep your details on file.\n\nKind regards,\nPriya Nair\nTalent Partner, ${company}\n`;

export const OFFER = (company: string, role: string): string =>
  `Dear Dana,\n\nWe are delighted to offer you the position of ${role} at ${company}. Please find your contract attached; ` +
  `your start date is 4 January and your salary will be as discussed. Please sign and return it by Friday.\n\nKind regards,\nPriya Nair\n`;

export function forward(of: Forward = {}): string {
  const company = of.company ?? 'Northwind Clinic';
  const role = of.role ?? 'payroll clerk';
  const subject = `Your application for ${role}`;
  return `From: Dana Reyes <${of.from ?? 'dana@seeker.example'}>
To: ${of.to ?? 'plan@rebound.example'}
Subject: ${of.subject ?? `Fwd: ${subject}`}
Date: ${of.date ?? 'Tue, 24 Nov 2026 09:59:00 -0500'}
Message-ID: <${of.messageId ?? 'forward-1@seeker.example'}>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
${of.headers ?? ''}
${of.note ? `${of.note}\n` : ''}
---------- Forwarded message ---------
From: Priya Nair <priya.nair@${company.toLowerCase().replace(/[^a-z]/g, '')}.example>
Date: Tue, Nov 24, 2026 at 9:12 AM
Subject: ${subject}
To: <${of.from ?? 'dana@seeker.example'}>


${of.body ?? REJECTION(company, role)}`.replace(/\n\n\n+(?=\n-{5})/, '\n\n');
}

export interface Reply {
  from?: string;
  to: string;
  inReplyTo?: string;
  text: string;
  subject?: string;
  headers?: string;
}

export const reply = (of: Reply): string => `From: Dana Reyes <${of.from ?? 'dana@seeker.example'}>
To: ${of.to}
Subject: ${of.subject ?? 'Re: Your plan after Northwind Clinic'}
Date: Tue, 24 Nov 2026 10:30:00 -0500
Message-ID: <reply-${Math.abs(hash(of.text + (of.inReplyTo ?? '')))}@seeker.example>
${of.inReplyTo ? `In-Reply-To: <${of.inReplyTo}>\nReferences: <${of.inReplyTo}>\n` : ''}MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
${of.headers ?? ''}
${of.text}

On Tue, Nov 24, 2026 at 10:00 AM Rebound <plan@rebound.example> wrote:

> – reply above this line –
> done 2, skip 3, stop
`;

const hash = (text: string): number => [...text].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) | 0, 7);
