/** Content that is saved, never shown: what a stranger's file says must not run as a page of this server. */
export function attachment(content: Uint8Array<ArrayBuffer> | string, path: string, type: string): Response {
  const name = path.split(/[/\\]/).at(-1) || 'file';
  const plain = name.replaceAll(/[^\w. ()-]/g, '_');
  return new Response(content, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encoded(name)}`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-cache',
    },
  });
}

/** RFC 8187. */
function encoded(name: string): string {
  return encodeURIComponent(Buffer.from(name).toString()).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
