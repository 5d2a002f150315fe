import { expect, test } from 'vitest';
import { siteHeadersOf } from '../../../scripts/start/site-headers.ts';
import { temporaryFolder, writeFiles } from '../../support/folder.ts';

const headers = `/repo/*
  X-Content-Type-Options: nosniff
  Content-Security-Policy: frame-ancestors 'none'

/repo/articles/:slug/
  Content-Security-Policy: default-src 'none'; img-src 'self'
`;

test('every rule that fits a path counts, and two values of a header are joined', () => {
  const folder = temporaryFolder();
  writeFiles(folder, { _headers: headers });
  const headersFor = siteHeadersOf(folder);
  expect(headersFor('/repo/articles/low-tide/')).toEqual({
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "frame-ancestors 'none', default-src 'none'; img-src 'self'",
  });
  expect(Object.keys(headersFor('/repo/articles/low-tide/more'))).toHaveLength(2);
  expect(headersFor('/repo/articles/low-tide/more')['Content-Security-Policy']).toBe(
    "frame-ancestors 'none'",
  );
  expect(headersFor('/elsewhere/')).toEqual({});
});

test('a site without such a file has no headers of its own', () => {
  expect(siteHeadersOf(temporaryFolder())('/')).toEqual({});
});
