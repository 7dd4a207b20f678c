"use client";

import "#app/globals.css";
import { Message } from "#components/shell/message.tsx";
import { Button } from "#components/ui/button.tsx";

/** The layout itself failed, and with it the messages: so this page brings its own words, in both languages. */
export default function GlobalErrorPage({ retry }: { retry: () => void }) {
  const again = (
    <Button variant="primary" type="button" onClick={retry}>
      Thử lại · Try again
    </Button>
  );
  return (
    <html lang="vi">
      <body>
        <title>Chưa mở được trang</title>
        <Message title="Chưa mở được trang" action={again}>
          Máy chủ gặp lỗi khi dựng trang. Số liệu đã lưu không bị mất.{" "}
          <span lang="en">The server could not draw this page. Nothing that was saved is lost.</span>
        </Message>
      </body>
    </html>
  );
}
