import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const always = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "same-origin" },
];

/** What is not a page shows nothing; pages get their own policy, with a nonce, from proxy.ts. */
const inert = { key: "Content-Security-Policy", value: "default-src 'none'; frame-ancestors 'none'" };

/** A file that somebody attached: opened as a page all the same, it has no origin, runs nothing and loads nothing. */
const sandboxed = { ...inert, value: `${inert.value}; sandbox` };

const nextConfig: NextConfig = {
  images: { unoptimized: true },
  poweredByHeader: false,
  serverExternalPackages: ["@myriaddreamin/typst-ts-node-compiler"],
  // The door answers 413 to bodies over 20,500,000 bytes. Beyond these limits Next answers 500, or cuts in silence.
  experimental: { serverActions: { bodySizeLimit: "20mb" }, proxyClientMaxBodySize: "20mb" },
  headers: async () => [
    { source: "/api/:path*", headers: [...always, inert, { key: "Cache-Control", value: "no-store" }] },
    { source: "/api/v1/:organisation/attachments/:attachment", headers: [sandboxed] },
    { source: "/:file(_next/.*|icon\\.svg|favicon\\.ico)", headers: [...always, inert] },
  ],
};

/** Writes the messages' types, so that an unknown key or a missing argument is an error of the compiler. */
const withMessages = createNextIntlPlugin({
  requestConfig: "./app/request-locale.ts",
  experimental: { createMessagesDeclaration: "./lib/wording/messages/vi.json" },
});

export default withMessages(nextConfig);
