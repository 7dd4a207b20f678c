import { useEffect } from "react";

const minutes = 10;

/** Asks for the page's head now and then, so that the session does not end for want of use. Without a network nothing is lost. */
export function useKeepAlive(): void {
  useEffect(() => {
    const ask = () => void fetch(location.pathname, { method: "HEAD" }).catch(() => {});
    const timer = setInterval(ask, minutes * 60_000);
    return () => clearInterval(timer);
  }, []);
}
