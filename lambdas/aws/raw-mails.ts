/** Raw mails as SES stored them (S3): get with a size bound, delete, list what came since. */
import { DeleteObjectCommand, GetObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { RAW_MAIL_PREFIX } from './env.ts';

/** Ten megabytes: more is not read at all (a mail of SES may have forty). */
export const MAX_RAW_BYTES = 10 * 1024 * 1024;

export interface RawMails {
  /** The mail's bytes; `too-large` beyond MAX_RAW_BYTES, with its header only; `missing` when deleted or expired. */
  get(key: string): Promise<{ state: 'read'; raw: Buffer } | { state: 'too-large'; raw: Buffer } | { state: 'missing' }>;
  /** Nothing there is no error. */
  remove(key: string): Promise<void>;
  /** Keys and ids of the mails stored between the instants, a page at a time. */
  list(from: string, to: string): AsyncGenerator<{ key: string; mailId: string; at: string }>;
}

const HEADER_BYTES = 256 * 1024;

export function openRawMails(bucket: string, client = new S3Client({ maxAttempts: 4 })): RawMails {
  return {
    async get(key) {
      try {
        const { Body, ContentLength } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
        if ((ContentLength ?? 0) <= MAX_RAW_BYTES)
          return { state: 'read', raw: Buffer.from((await Body?.transformToByteArray()) ?? []) };
        // The rest of a huge body is not worth reading: close it and ask for the head alone.
        (Body as unknown as { destroy?: () => void })?.destroy?.();
        const head = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key, Range: `bytes=0-${HEADER_BYTES - 1}` }));
        const raw = Buffer.from((await head.Body?.transformToByteArray()) ?? []);
        return { state: 'too-large', raw: raw.subarray(0, HEADER_BYTES) };
      } catch (error) {
        if (['NoSuchKey', 'NotFound'].includes((error as Error).name)) return { state: 'missing' };
        throw error;
      }
    },
    async remove(key) {
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
    },
    async *list(from, to) {
      let token: string | undefined;
      do {
        const page = await client.send(
          new ListObjectsV2Command({ Bucket: bucket, Prefix: RAW_MAIL_PREFIX, ...(token && { ContinuationToken: token }) }),
        );
        for (const { Key, LastModified } of page.Contents ?? []) {
          const at = LastModified?.toISOString() ?? '';
          if (Key && at >= from && at <= to) yield { key: Key, mailId: Key.slice(RAW_MAIL_PREFIX.length), at };
        }
        token = page.IsTruncated ? page.NextContinuationToken : undefined;
      } while (token);
    },
  };
}
