"use client";

import { useSyncExternalStore } from "react";
import {
  type Control,
  type ControlConnection,
  connectingControl,
  createControlConnection,
} from "./control-connection.ts";
import { liveServerUrl } from "./live-server-url.ts";
import { nobodyOnline } from "./online-people.ts";

const connections = new Map<string, ControlConnection>();

/**
 * The live state of a workshop: agenda, current step, people. Every component of a page that asks
 * for the same workshop shares one connection, which closes soon after the last one is gone.
 */
export function useControl(workshopId: string): Control {
  const connection = connectionTo(workshopId);
  return useSyncExternalStore(connection.subscribe, connection.current, () => connectingControl);
}

/**
 * Ids of the members whose browsers are connected now, without one's own. Live while some component
 * of the page also uses {@link useControl}.
 */
export function useOnline(workshopId: string): ReadonlySet<string> {
  const connection = connectionTo(workshopId);
  return useSyncExternalStore(connection.subscribeOnline, connection.online, () => nobodyOnline);
}

function connectionTo(workshopId: string): ControlConnection {
  const known = connections.get(workshopId);
  if (known) return known;
  const connection = createControlConnection({ workshopId, serverUrl: liveServerUrl() });
  // On the server nothing subscribes, and one visitor's page must not become another's.
  if (typeof window !== "undefined") connections.set(workshopId, connection);
  return connection;
}
