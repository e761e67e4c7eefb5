/** Amazon S3, as much as the product calls: put, get (whole or a range), head, delete, list v2. An object is a file; its time is the stack's. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { listFolder, removeFile, writeDurably } from './disk.ts';
import type { AwsRequest, AwsResponse, Service } from './gateway.ts';
import { escapeXml, xml } from './xml.ts';

export interface ObjectStore {
  service: Service;
  /** On disk when this returns. */
  put(key: string, bytes: Buffer): void;
  /** The bytes, or null. */
  get(key: string): Buffer | null;
}

export function openObjects(dataDir: string, bucket: string, nowMs: () => number): ObjectStore {
  const folder = join(dataDir, 's3', bucket);
  const fileOf = (key: string) => join(folder, encodeURIComponent(key));
  const put = (key: string, bytes: Buffer): void => {
    writeDurably(fileOf(key), bytes);
    utimesSync(fileOf(key), nowMs() / 1000, nowMs() / 1000);
  };
  const get = (key: string): Buffer | null => {
    try {
      return readFileSync(fileOf(key));
    } catch {
      return null;
    }
  };
  const service: Service = request => {
    const [, name = '', ...rest] = request.path.split('/');
    const key = decodeURIComponent(rest.join('/'));
    if (decodeURIComponent(name) !== bucket) return failure(404, 'NoSuchBucket', 'The specified bucket does not exist');
    if (!key) return request.method === 'GET' ? list(request) : { status: 200 };
    if (request.method === 'PUT') {
      const bytes = bodyOf(request);
      put(key, bytes);
      return { status: 200, headers: { etag: etag(bytes) } };
    }
    if (request.method === 'DELETE') {
      removeFile(fileOf(key));
      return { status: 204 };
    }
    const bytes = get(key);
    return bytes
      ? content(request, bytes, statSync(fileOf(key)).mtime)
      : failure(404, 'NoSuchKey', 'The specified key does not exist.');
  };
  const list = ({ query }: AwsRequest): AwsResponse => {
    const prefix = query.get('prefix') ?? '';
    const after = query.get('continuation-token') ?? query.get('start-after') ?? '';
    const limit = Math.min(Number(query.get('max-keys') ?? 1000), 1000);
    const keys = listFolder(folder)
      .filter(name => !name.endsWith('.new'))
      .map(decodeURIComponent)
      .filter(key => key.startsWith(prefix) && key > after)
      .sort();
    const page = keys.slice(0, limit);
    const entries = page.map(key => {
      const { mtime, size } = statSync(fileOf(key));
      return `<Contents><Key>${escapeXml(key)}</Key><LastModified>${mtime.toISOString()}</LastModified><Size>${size}</Size><StorageClass>STANDARD</StorageClass></Contents>`;
    });
    const more = keys.length > page.length;
    return xml(
      200,
      `<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>${bucket}</Name><Prefix>${escapeXml(prefix)}</Prefix><KeyCount>${page.length}</KeyCount><MaxKeys>${limit}</MaxKeys><IsTruncated>${more}</IsTruncated>${more ? `<NextContinuationToken>${escapeXml(page.at(-1) ?? '')}</NextContinuationToken>` : ''}${entries.join('')}</ListBucketResult>`,
    );
  };
  return { service, put, get };
}

function content(request: AwsRequest, bytes: Buffer, modified: Date): AwsResponse {
  const headers = {
    'last-modified': modified.toUTCString(),
    etag: etag(bytes),
    'accept-ranges': 'bytes',
    'content-type': 'binary/octet-stream',
  };
  const [, first, last] = request.headers.range?.match(/^bytes=(\d+)-(\d*)$/) ?? [];
  if (request.method === 'HEAD') return { status: 200, headers: { ...headers, 'content-length': String(bytes.length) } };
  if (first === undefined) return { status: 200, headers, body: bytes };
  const end = Math.min(last ? Number(last) : Number.POSITIVE_INFINITY, bytes.length - 1);
  if (Number(first) > end) return failure(416, 'InvalidRange', 'The requested range is not satisfiable');
  return {
    status: 206,
    headers: { ...headers, 'content-range': `bytes ${first}-${end}/${bytes.length}` },
    body: bytes.subarray(Number(first), end + 1),
  };
}

/** A streamed put comes in `aws-chunked` framing: a hexadecimal size a chunk, trailers after the last. */
function bodyOf({ headers, body }: AwsRequest): Buffer {
  if (!String(headers['x-amz-content-sha256'] ?? '').startsWith('STREAMING-')) return body;
  const parts: Buffer[] = [];
  for (let at = 0; ; ) {
    const end = body.indexOf('\r\n', at);
    const size = end < 0 ? 0 : Number.parseInt(body.toString('latin1', at, end), 16);
    if (!size) return Buffer.concat(parts);
    parts.push(body.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
}

const etag = (bytes: Buffer): string => `"${createHash('md5').update(bytes).digest('hex')}"`;
const failure = (status: number, code: string, message: string): AwsResponse =>
  xml(status, `<Error><Code>${code}</Code><Message>${message}</Message><RequestId>local</RequestId></Error>`);
