import { createHash, randomBytes } from "node:crypto";
import { CODE_BYTES, codeFromBytes } from "#lib/workshop/codes.ts";

/** A new session or facilitator token: 256 random bits, base64url. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** A new join or rejoin code. */
export function newCode(): string {
  return codeFromBytes(randomBytes(CODE_BYTES));
}

/** A new id for a workshop or member: 80 random bits, lower-case hex. */
export function newId(): string {
  return randomBytes(10).toString("hex");
}

/**
 * How secrets are stored. Tokens carry 256 random bits, so a plain hash is enough; rejoin codes
 * are short, so they are hashed together with the workshop they open.
 */
export function hashSecret(secret: string, context = ""): string {
  return createHash("sha256").update(`${context}\n${secret}`).digest("base64url");
}
