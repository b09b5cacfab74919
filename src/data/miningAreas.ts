/**
 * Where in a region machines stand, as circles that the map lays dots in. Nobody publishes machines by place, so places come
 * from what is commonly reported about mining there, and radii and weights are our judgement (mark "P"): good enough to keep
 * dots out of Alaska and Tibet, not evidence of shares within a country. China stands whole and in four parts, for scenarios that
 * tell its provinces apart; the parts' areas keep clear of one another.
 */

interface MiningAreaRow {
  readonly lon: number;
  readonly lat: number;
  readonly radiusKm: number;
  readonly weight: number;
  /** "P": placed by judgement. */
  readonly mark: "P";
  readonly source: string;
}

export interface MiningAreasRow {
  readonly areas: readonly MiningAreaRow[];
  readonly labelLon: number;
  readonly labelLat: number;
  /** ISO 3166-1 numeric codes. */
  readonly countries: readonly string[];
}

/** lon, lat, radius in km, weight, and the reason to place dots there. */
type Short = readonly [number, number, number, number, string];

function placed(rows: readonly Short[]): readonly MiningAreaRow[] {
  return rows.map(([lon, lat, radiusKm, weight, source]) => ({ lon, lat, radiusKm, weight, mark: "P", source }));
}

export const MINING_AREAS: Readonly<Record<string, MiningAreasRow>> = {
  US: {
    areas: placed([
      [-100.5, 31.8, 550, 26, "Texas: wind and gas power, ERCOT demand response; the largest share of US mining"],
      [-84.3, 33.2, 380, 18, "Georgia: hosting in the south-east"],
      [-85.8, 37.4, 310, 11, "Kentucky and Tennessee: coal regions with tax relief for mining"],
      [-76.3, 42.6, 260, 11, "New York State: hydropower upstate and around the Finger Lakes"],
      [-79.3, 40.9, 220, 5, "Pennsylvania and Ohio: waste coal, gas and nuclear sites"],
      [-80.3, 35.3, 230, 6, "The Carolinas: hosting near textile-era substations"],
      [-98.2, 41.2, 340, 7, "Nebraska: public power with low tariffs"],
      [-104.5, 47.2, 440, 7, "Montana and North Dakota: coal, wind and flared gas"],
      [-119.8, 47.2, 240, 5, "Washington State: Columbia river hydropower"],
      [-107.6, 41.9, 310, 2, "Wyoming: gas and wind"],
      [-97.2, 35.9, 240, 4, "Oklahoma: wind power"],
    ]),
    labelLon: -99,
    labelLat: 39,
    countries: ["840"],
  },
  "US-TX": {
    areas: placed([[-101.2, 31.6, 420, 1, "West Texas and its wind; Rockdale and the Permian basin"]]),
    labelLon: -101,
    labelLat: 27.5,
    countries: ["840"],
  },
  CN: {
    areas: placed([
      [86.5, 43.4, 600, 36, "Xinjiang: coal power around Changji and the Zhundong field; the largest share until 2021"],
      [103.2, 30.4, 390, 24, "Sichuan: hydropower in the wet season"],
      [110.6, 41.4, 460, 14, "Inner Mongolia: coal power, until its own ban in spring 2021"],
      [101.6, 25.2, 310, 12, "Yunnan: hydropower in the wet season"],
      [106.8, 26.9, 240, 5, "Guizhou: hydropower and coal"],
      [103.6, 36.4, 300, 5, "Gansu and Qinghai: wind, sun and hydropower"],
      [113.4, 37.6, 300, 4, "Shanxi and Hebei: coal"],
    ]),
    labelLon: 104,
    labelLat: 34.5,
    countries: ["156"],
  },
  "CN-XJ": {
    areas: placed([
      [87.4, 44.0, 570, 72, "Changji and the Zhundong coal field, Shihezi: coal power, closed on 9 June 2021"],
      [81.8, 43.6, 250, 12, "Ili: hydropower and coal"],
      [93.6, 42.6, 210, 8, "Hami: coal and wind"],
      [81.0, 40.6, 240, 8, "Aksu and the south"],
    ]),
    labelLon: 86,
    labelLat: 41.2,
    countries: ["156"],
  },
  "CN-SC": {
    areas: placed([
      [102.8, 30.5, 450, 64, "Sichuan: hydropower of the Dadu and Yalong valleys in the wet season"],
      [101.6, 25.3, 420, 36, "Yunnan: hydropower of the Jinsha and Lancang valleys in the wet season"],
    ]),
    labelLon: 103,
    labelLat: 28,
    countries: ["156"],
  },
  "CN-NM": {
    areas: placed([
      [109.2, 40.6, 290, 62, "Ordos and Baotou: coal power, ordered out by the end of April 2021"],
      [115.0, 43.4, 260, 24, "Ulanqab and Xilingol: coal and wind"],
      [121.0, 44.4, 190, 14, "Tongliao and Holin Gol: coal by the smelters"],
    ]),
    labelLon: 112.5,
    labelLat: 43,
    countries: ["156"],
  },
  "CN-XX": {
    areas: placed([
      [98.4, 38.5, 230, 28, "Qinghai and Gansu: sun, wind and hydropower"],
      [115.6, 38.0, 150, 18, "Hebei and around Beijing"],
      [112.4, 36.2, 150, 20, "Shanxi: coal"],
      [117.6, 31.8, 260, 18, "Anhui, Jiangsu and Zhejiang: small and hidden farms"],
      [114.2, 24.4, 240, 16, "Guangdong and Jiangxi: small and hidden farms"],
    ]),
    labelLon: 111,
    labelLat: 33.2,
    countries: ["156"],
  },
  KZ: {
    areas: placed([
      [75.8, 51.4, 430, 27, "Ekibastuz and Pavlodar: the country's great coal power stations"],
      [72.9, 49.2, 400, 19, "Karaganda: coal and industrial sites"],
      [77.2, 44.4, 380, 16, "Almaty and the south-east"],
      [68.3, 43.6, 380, 16, "Turkistan and the short southern grid"],
      [63.8, 52.0, 380, 13, "Kostanay and Rudny"],
      [82.0, 49.2, 300, 9, "Ust-Kamenogorsk: hydropower in the east"],
    ]),
    labelLon: 67.5,
    labelLat: 48,
    countries: ["398"],
  },
  CA: {
    areas: placed([
      [-72.2, 47.0, 330, 40, "Quebec: hydropower along the St Lawrence and in Mauricie"],
      [-114.2, 53.2, 370, 27, "Alberta: gas power"],
      [-122.0, 53.2, 360, 12, "British Columbia: hydropower around Prince George and the Kootenays"],
      [-98.4, 50.6, 240, 9, "Manitoba: hydropower"],
      [-79.8, 44.6, 240, 7, "Ontario"],
      [-66.2, 53.2, 190, 5, "Labrador: Churchill Falls hydropower"],
    ]),
    labelLon: -96,
    labelLat: 57,
    countries: ["124"],
  },
  RU: {
    areas: placed([
      [103.0, 54.8, 500, 42, "Irkutsk and Bratsk: hydropower on the Angara"],
      [92.3, 55.6, 330, 17, "Krasnoyarsk and Khakassia: hydropower on the Yenisei"],
      [37.8, 55.9, 280, 15, "Moscow region"],
      [33.0, 64.2, 330, 9, "Karelia and Murmansk: hydropower and surplus grid in the north-west"],
      [85.2, 55.0, 260, 7, "Novosibirsk and Kuzbass: coal"],
      [59.5, 56.8, 290, 10, "Ural: Sverdlovsk and Perm"],
    ]),
    labelLon: 98,
    labelLat: 62,
    countries: ["643"],
  },
  DE: {
    areas: placed([[10.0, 51.2, 330, 3, "Pools' addresses resolve here; little mining is known on the ground"]]),
    labelLon: 10.2,
    labelLat: 51.2,
    countries: ["276"],
  },
  MY: {
    areas: placed([
      [102.0, 4.0, 280, 55, "Peninsular Malaysia: cheap and at times stolen power"],
      [113.6, 3.0, 300, 35, "Sarawak: hydropower"],
      [117.0, 5.4, 170, 10, "Sabah"],
    ]),
    labelLon: 109,
    labelLat: 3,
    countries: ["458"],
  },
  IE: {
    areas: placed([[-7.9, 53.2, 170, 1, "Pools' addresses resolve to cloud servers here; little mining is known"]]),
    labelLon: -8,
    labelLat: 53.2,
    countries: ["372"],
  },
  IR: {
    areas: placed([
      [54.4, 31.6, 420, 45, "Kerman, Yazd and Isfahan: licensed farms by power stations"],
      [51.2, 35.4, 270, 35, "Tehran, Alborz and Semnan"],
      [58.8, 35.6, 260, 20, "Khorasan"],
    ]),
    labelLon: 54.5,
    labelLat: 32.5,
    countries: ["364"],
  },
  SE: {
    areas: placed([
      [20.4, 66.0, 260, 70, "Norrbotten: Boden and Luleå, hydropower"],
      [16.6, 63.0, 220, 30, "Västernorrland: hydropower"],
    ]),
    labelLon: 17.5,
    labelLat: 64.5,
    countries: ["752"],
  },
  NO: {
    areas: placed([
      [14.8, 67.4, 260, 50, "Nordland: hydropower and low prices in the north"],
      [8.2, 60.6, 270, 50, "Southern valleys: hydropower"],
    ]),
    labelLon: 9,
    labelLat: 61.5,
    countries: ["578"],
  },
  IS: {
    areas: placed([[-20.2, 64.3, 230, 1, "Reykjanes and the south: geothermal and hydropower"]]),
    labelLon: -19,
    labelLat: 64.9,
    countries: ["352"],
  },
  GE: {
    areas: placed([
      [44.2, 42.0, 190, 60, "Tbilisi and its free zones"],
      [42.5, 42.3, 160, 40, "Imereti and Svaneti: hydropower"],
    ]),
    labelLon: 43.5,
    labelLat: 42.1,
    countries: ["268"],
  },
  TH: {
    areas: placed([
      [100.8, 14.6, 230, 60, "Bangkok and the central plain"],
      [99.2, 8.6, 190, 40, "Surat Thani and the south"],
    ]),
    labelLon: 101,
    labelLat: 15.2,
    countries: ["764"],
  },
  PY: {
    areas: placed([[-55.4, -25.2, 200, 1, "Alto Paraná: hydropower of Itaipú and Acaray"]]),
    labelLon: -57.5,
    labelLat: -23.6,
    countries: ["600"],
  },
  AR: {
    areas: placed([
      [-68.6, -38.6, 290, 50, "Neuquén: flared gas of Vaca Muerta"],
      [-64.2, -31.6, 260, 25, "Córdoba"],
    ]),
    labelLon: -65,
    labelLat: -35.5,
    countries: ["032"],
  },
  XK: {
    areas: placed([[20.9, 42.65, 45, 1, "No mine was located; the middle of the country"]]),
    labelLon: 20.9,
    labelLat: 42.6,
    countries: ["XK"],
  },
};
