/** @tgwf/co2 0.19.0 ships no types; only what the receipt uses. */
declare module "@tgwf/co2" {
  /** Grams of CO2 equivalent by part of the system. */
  type Segments = {
    dataCenterCO2e: number;
    networkCO2e: number;
    consumerDeviceOperationalCO2e: number;
    consumerDeviceEmbodiedCO2e: number;
    total: number;
  };
  type Grid = { device: number; dataCenter: number; network: number };

  export class co2 {
    constructor(options: { model: "swd"; version: 4; results: "segment" });
    /** Its `co2` is `0` for less than a byte. */
    perByteTrace(
      bytes: number,
      green: boolean,
      options: { gridIntensity: Grid },
    ): { co2: Segments | 0 };
  }
  /** Grams of CO2 equivalent per kWh by ISO 3166 alpha-3 code, and `WORLD`. */
  export const averageIntensity: { data: Record<string, number>; type: "average" };
  /** By ISO 3166 alpha-2 code, and codes of regions. */
  export const electricityMaps: {
    yearly2025: { data: Record<string, { carbonIntensity: { value: number; unit: string } }> };
  };
}
