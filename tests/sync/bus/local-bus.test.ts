import { createLocalBroker } from "#sync/bus/local-bus.ts";
import { describeBusContract } from "./bus-contract.ts";

describeBusContract("a broker in the process", async () => ({
  connect: createLocalBroker(),
  discard: async () => {},
}));
