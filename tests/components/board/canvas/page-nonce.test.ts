// @vitest-environment happy-dom
import { afterEach, expect, it } from "vitest";
import { pageNonce } from "#components/board/canvas/page-nonce.ts";

afterEach(() => {
  document.head.replaceChildren();
});

function addScript(nonce: string | undefined) {
  const script = document.createElement("script");
  script.type = "text/plain";
  if (nonce !== undefined) {
    // As browsers do: the attribute says that there is one, only the property says which.
    script.setAttribute("nonce", "");
    script.nonce = nonce;
  }
  document.head.append(script);
}

it("is that of the document's scripts", () => {
  addScript(undefined);
  addScript("bm9uY2U=");
  expect(pageNonce()).toBe("bm9uY2U=");
});

it("is none where no policy asks for one", () => {
  addScript(undefined);
  expect(pageNonce()).toBeUndefined();
});
