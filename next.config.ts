import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const nextConfig: NextConfig = {
  images: { unoptimized: true },
  poweredByHeader: false,
  serverExternalPackages: ["@myriaddreamin/typst-ts-node-compiler"],
};

export default createNextIntlPlugin("./app/request-locale.ts")(nextConfig);
