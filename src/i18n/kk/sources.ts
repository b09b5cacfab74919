/** Kazakh, of the clauses that sources and reasons are made of (../saidSource.ts). Names and titles stay as they are signed. */
import type { Texts } from "../catalogue.ts";

export const sources: Texts = {
  "Coin Metrics community data, PriceUSD, rounded to 10 USD (CC BY-NC 4.0)":
    "Coin Metrics ашық деректері, PriceUSD, 10 USD дәлдікпен дөңгелектелген (CC BY-NC 4.0)",
  "blockchain.com transaction fees by day over blocks by day":
    "blockchain.com: күндік комиссиялар күндік блоктарға бөлінген",
  computed: "есептелген",
  "Block headers, from bitcoinj's checkpoint file, checked against Electrum's targets":
    "Блок тақырыптары, bitcoinj бақылау нүктелерінің файлынан, Electrum нысандарымен салыстырылған",
  "Block heights by UTC day (public chain": "UTC күндері бойынша блок биіктіктері (ашық тізбек",
  "Hotstopper/btc_halving, equal to Coin Metrics BlkCnt where both exist)":
    "Hotstopper/btc_halving, екеуі де бар күндері Coin Metrics BlkCnt мәнімен бірдей)",
  "Cambridge Centre for Alternative Finance, CBECI mining map (© CCAF), rounded to 0.1 point":
    "Cambridge Centre for Alternative Finance, CBECI майнинг картасы (© CCAF), 0,1 пунктке дейін дөңгелектелген",
  "CBECI miners list: S9 13.5 TH/s, 98 J/TH, released 2017-09":
    "CBECI құрылғылар тізімі: S9 13,5 TH/s, 98 J/TH, шыққаны 2017-09",
  "F2Pool table of 2020-03 and CBECI: S17 53 to 56 TH/s at 45 J/TH, released 2019-04":
    "F2Pool кестесі, 2020-03, және CBECI: S17 53–56 TH/s, 45 J/TH, шыққаны 2019-04",
  "M20S 62 to 68 TH/s at 48 J/TH": "M20S 62–68 TH/s, 48 J/TH",
  rounded: "дөңгелектелген",
  "CBECI miners list: S19 95 TH/s, 34.2 J/TH, released 2020-05":
    "CBECI құрылғылар тізімі: S19 95 TH/s, 34,2 J/TH, шыққаны 2020-05",
  "Miningstore guide: S19j Pro 96 to 104 TH/s at 29.5 to 30.5 J/TH":
    "Miningstore анықтамалығы: S19j Pro 96–104 TH/s, 29,5–30,5 J/TH",
  "CBECI: M30S++ 106 TH/s at 31 J/TH, released 2020-10": "CBECI: M30S++ 106 TH/s, 31 J/TH, шыққаны 2020-10",
  "that the S19j Pro shipped from about mid-2021 is recalled":
    "S19j Pro шамамен 2021 жылдың ортасынан жеткізілгені — есте қалғаны",
  "Miningstore guide: S19 XP 140 TH/s, 3,010 W": "Miningstore анықтамалығы: S19 XP 140 TH/s, 3 010 W",
  "announced November 2021, first shipped in the third quarter of 2022":
    "2021 жылғы қарашада жарияланды, алғаш 2022 жылдың үшінші тоқсанында жеткізілді",
  "Country: CBECI's published share of the month": "Ел: CBECI жариялаған айлық үлес",
  "parts of China: our judgement after the quoted shares of April 2020":
    "Қытай бөліктері: 2020 жылғы сәуірдің келтірілген үлестеріне қарап жасаған пайымымыз",
  "parts of Other: our judgement": "«Басқалар» жолының бөліктері: өз пайымымыз",
  "Tariff: coal and wind near 0.04, Bitmain's 0.04 at Ordos in 2017":
    "Тариф: көмір мен жел 0,04 шамасында, Bitmain Ордоста 2017 жылы 0,04 төлеген",
  "carbon: judgement, mostly coal": "көміртек: пайым, негізінен көмір",
  "Tariff: hydropower at 0.01 to 0.03 in the wet season in press, 0.05 in the dry one":
    "Тариф: баспасөзде су электрі жаңбырлы маусымда 0,01–0,03, құрғақ маусымда 0,05",
  "carbon: judgement": "көміртек: пайым",
  "the season's days vary by weeks": "маусымның күндері апталап ауытқиды",
  "Tariff: Bitmain's contract of 2017 at Ordos, 0.04": "Тариф: Bitmain-нің Ордостағы 2017 жылғы шарты, 0,04",
  "Tariff: as its neighbours'": "Тариф: көршілеріндегідей",
  "carbon of the whole country: Our World in Data (Ember, Energy Institute), 2021, CC BY 4.0":
    "бүкіл елдің көміртегі: Our World in Data (Ember, Energy Institute), 2021, CC BY 4.0",
  "Tariff: EIA industrial mean 2021 0.072, a quoted mining contract 0.028":
    "Тариф: EIA бойынша 2021 жылғы өнеркәсіп орташасы 0,072, аталған бір майнинг шарты 0,028",
  "carbon: Our World in Data (Ember, Energy Institute), 2021, CC BY 4.0":
    "көміртек: Our World in Data (Ember, Energy Institute), 2021, CC BY 4.0",
  "Tariff: miners on a forum 0.03 to 0.05 in 2021, before the surcharge of 2022":
    "Тариф: форумдағы майнерлер бойынша 2021 жылы 0,03–0,05, 2022 жылғы үстемеақыға дейін",
  "Tariff: Hydro-Québec rate L 0.045": "Тариф: Hydro-Québec L мөлшерлемесі, 0,045",
  "Tariff: industrial mean 0.04 (GlobalPetrolPrices)": "Тариф: өнеркәсіп орташасы 0,04 (GlobalPetrolPrices)",
  "Tariff: between theft of power, on record, and industrial 0.09 to 0.10":
    "Тариф: жазбада бар электр ұрлығы мен өнеркәсіптік 0,09–0,10 аралығы",
  "Tariff: industrial 0.155, own generation cheaper": "Тариф: өнеркәсіптік 0,155, өз генерациясы арзанырақ",
  "Tariff: industrial 0.228, own generation cheaper": "Тариф: өнеркәсіптік 0,228, өз генерациясы арзанырақ",
  "Tariff: subsidised industrial 0.005 to 0.03": "Тариф: субсидияланған өнеркәсіптік, 0,005–0,03",
  "Tariff: northern bidding area, industrial 0.068 in 2024":
    "Тариф: солтүстік баға аймағы, 2024 жылғы өнеркәсіптік 0,068",
  "Tariff: industrial 0.054 in 2024, cheaper in the north":
    "Тариф: 2024 жылғы өнеркәсіптік 0,054, солтүстікте арзанырақ",
  "Tariff: contracts below the 0.0895 of small industry": "Тариф: шағын өнеркәсіптің 0,0895 тарифінен төмен шарттар",
  "Tariff: free zones below the industrial 0.091": "Тариф: еркін аймақтарда өнеркәсіптік 0,091-ден төмен",
  "Abkhazia included": "Абхазияны қоса",
  "Tariff: industrial 0.108 in 2024": "Тариф: 2024 жылғы өнеркәсіптік 0,108",
  "Tariff: no figure found, surplus hydropower": "Тариф: сан табылмады, артық су электрі",
  "Tariff: large industry 0.06 in 2024": "Тариф: 2024 жылғы ірі өнеркәсіп, 0,06",
  "Cloudflare, NetBlocks, RIPE Labs and IODA by net4people":
    "Cloudflare, NetBlocks, RIPE Labs және net4people оқыған IODA",
  "share of miners linked is our judgement": "байланыстағы майнерлердің үлесі — өз пайымымыз",
  "KEGOC memo of 21 January (registered miners: no supply from 24 to 31 January, local time)":
    "KEGOC хаты, 21 қаңтар (тіркелген майнерлерге жергілікті уақытпен 24–31 қаңтарда ток берілмейді)",
  "the share still running is our judgement": "жұмысын жалғастырған үлес — өз пайымымыз",
  "1 tenge a kWh from 1 January 2022, press": "2022 жылғы 1 қаңтардан бір kWh үшін 1 теңге, баспасөз",
  "Ban from 28 December 2021 to 6 March 2022, press":
    "Тыйым 2021 жылғы 28 желтоқсаннан 2022 жылғы 6 наурызға дейін, баспасөз",
  "the share that goes on is our judgement from CBECI's December and January":
    "жалғастырған үлес — CBECI-дің желтоқсаны мен қаңтарына қарап жасаған пайымымыз",
  "Orders of the State Council on 21 May and of the provinces in May and June 2021, press":
    "Мемлекеттік кеңестің 21 мамырдағы және провинциялардың 2021 жылғы мамыр мен маусымдағы бұйрықтары, баспасөз",
  "how fast they were followed, and that 6 % never stopped, are our judgement":
    "олардың қаншалық тез орындалғаны және 6 %-дың мүлде тоқтамағаны — өз пайымымыз",
  "Direction from the Financial Times count of 2021 and press":
    "Бағыты Financial Times 2021 жылғы санағы мен баспасөз бойынша",
  "that all come from Sichuan, machines a day and travel days are our judgement":
    "бәрі Сычуаньнан екені, күндік құрылғы саны және жолдағы күндер — өз пайымымыз",
  "Payback sought and makers' lag: our judgement": "Көздеген өтелу мерзімі мен өндірушілердің кешігуі: өз пайымымыз",
  "that orders follow the price by weeks: Fantazzini and Kolodin, 2020":
    "тапсырыстың бағадан апталап кейін жүретіні: Fantazzini мен Kolodin, 2020",
  "lead times of 2020 and 2021: press": "2020 және 2021 жылдардағы жеткізу мерзімдері: баспасөз",
  "Travel by road and by sea: press of 2021": "Құрлықпен және теңізбен жол: 2021 жылғы баспасөз",
  "that space, not machines, was short: Reuters, 7 July 2021":
    "құрылғы емес, орын жетпегені: Reuters, 2021 жылғы 7 шілде",
  "weights, losses and days of hiding: our judgement": "салмақтар, шығын және жасырыну күндері: өз пайымымыз",
  "Our judgement": "Өз пайымымыз",
  "no record settles it": "оны ешбір жазба шешпейді",
  "About 700,000 machines idle in November 2021 (Arcane Research in the press), fewer by January":
    "2021 жылғы қарашада шамамен 700 000 құрылғы бос тұрған (баспасөздегі Arcane Research), қаңтарға қарай азырақ",
  "China to Kazakhstan or Russia in 2021, press": "2021 жылы Қытайдан Қазақстанға не Ресейге, баспасөз",
  "China to North America in 2021, press": "2021 жылы Қытайдан Солтүстік Америкаға, баспасөз",
  "CBECI's constants: 1.01 best, 1.10 usual, 1.20 worst":
    "CBECI тұрақтылары: ең жақсысы 1,01, әдеттегісі 1,10, ең нашары 1,20",
  "Spread between pools' pages within an hour": "Бір сағат ішінде пулдар беттерінің арасындағы шашырау",
  "Chosen so that periods' hashrate and published shares of September 2019 to January 2022 come out (sim hindcast)":
    "2019 жылғы қыркүйек пен 2022 жылғы қаңтар аралығындағы кезең хешрейті мен жарияланған үлестер шығатындай таңдалған (sim hindcast)",
  "Our judgement for this scenario": "Осы сценарий үшін өз пайымымыз",
  "the other scenarios of these years have the value fitted to the record":
    "осы жылдардың басқа сценарийлерінде мән жазбаға сай таңдалған",
  "Rows of the CBECI map": "CBECI картасының жолдары",
  "that part of the hidden addresses seemed German and Irish is our judgement":
    "жасырын мекенжайлардың бір бөлігі неміс және ирланд болып көрінгені — өз пайымымыз",
  "Block header": "Блок тақырыбы",
  "Broadcast report with Tom Wilson (Reuters), January 2022":
    "Tom Wilson (Reuters) қатысқан телерепортаж, 2022 жылғы қаңтар",
  "Article citing Larry Cermak (The Block), January 2022":
    "Larry Cermak (The Block) сөзін келтірген мақала, 2022 жылғы қаңтар",
  "Cloudflare, 5 January 2022": "Cloudflare, 2022 жылғы 5 қаңтар",
  "between 10:30 and 11:00 UTC": "10:30 бен 11:00 UTC аралығы",
  "IODA chart read by net4people, times approximate": "net4people оқыған IODA графигі, уақыты шамамен",
  "CoinDesk, 6 January 2022": "CoinDesk, 2022 жылғы 6 қаңтар",
  "BTC.com in the press": "Баспасөздегі BTC.com",
  "CoinDesk and BTC.com": "CoinDesk және BTC.com",
  "YCharts in the press": "Баспасөздегі YCharts",
  "KEGOC memo of 21 January 2022, CoinDesk": "KEGOC хаты, 2022 жылғы 21 қаңтар, CoinDesk",
  "KEGOC memo of 21 January 2022": "KEGOC хаты, 2022 жылғы 21 қаңтар",
  "29 March 2020, 28 March 2021 and 27 March 2022 are missing there and hold the mean of the days beside them":
    "онда 2020 жылғы 29 наурыз, 2021 жылғы 28 наурыз және 2022 жылғы 27 наурыз жоқ: көрші күндердің орташасы алынған",
  "Safety inspections after the flooded coal mine of 10 April 2021, press":
    "2021 жылғы 10 сәуірде көмір шахтасын су басқаннан кейінгі қауіпсіздік тексерулері, баспасөз",
  "how much stood still is our judgement": "қаншасы тоқтап тұрғаны — өз пайымымыз",
  "Ban from 26 May to 22 September 2021 (MEES)": "Тыйым 2021 жылғы 26 мамырдан 22 қыркүйекке дейін (MEES)",
  "most of it was unlicensed, and the share that went on is our judgement":
    "көбі лицензиясыз болған, ал жалғастырған үлес — өз пайымымыз",
  "Miners on a forum, 2021": "Форумдағы майнерлер, 2021",
  "Our World in Data on coal": "Our World in Data, көмір туралы",
  "CBECI mining map": "CBECI майнинг картасы",
  "South China Morning Post, The Block, 21 May 2021": "South China Morning Post, The Block, 2021 жылғы 21 мамыр",
  "Forkast, June 2021": "Forkast, 2021 жылғы маусым",
  "distance from the map": "қашықтық карта бойынша",
  "CoinDesk, 21 February 2022": "CoinDesk, 2022 жылғы 21 ақпан",
  "Press of October to December 2021": "2021 жылғы қазан – желтоқсан баспасөзі",
  "Financial Times count": "Financial Times санағы",
  "CoinDesk, 12 November 2021": "CoinDesk, 2021 жылғы 12 қараша",
  "Press, 27 November 2021": "Баспасөз, 2021 жылғы 27 қараша",
  "press, November 2021": "баспасөз, 2021 жылғы қараша",
  Press: "Баспасөз",
  "Assumption of this scenario": "Осы сценарийдің жорамалы",
  "the rest is assumption": "қалғаны — жорамал",
  "Arithmetic: q × 6 blocks an hour": "Арифметика: сағатына q × 6 блок",
  "Exact sums for two Poisson counts": "Екі Пуассон санағы үшін дәл қосындылар",
  Protocol: "Хаттама",
  "Arithmetic: 14 days / 0.18": "Арифметика: 14 күн / 0,18",
  "Hashrate: No count was found": "Хешрейт: санақ табылмады",
  "about a thousand modern machines, our judgement": "шамамен мың заманауи құрылғы, өз пайымымыз",
  "Tariff and carbon: Household tariff near 0.06 and power almost all from lignite, recalled":
    "Тариф пен көміртек: тұрмыстық тариф 0,06 шамасында, токтың бәрі дерлік қоңыр көмірден, есте қалғаны",
  "no miners' tariff was found": "майнерлер тарифі табылмады",
  "The Hindu, 6 January 2022: mining banned in a 60-day energy emergency":
    "The Hindu, 2022 жылғы 6 қаңтар: 60 күндік энергетикалық төтенше жағдайда майнингке тыйым салынды",
  "That all miners obey at once is our assumption": "Барлық майнердің бірден бағынатыны — өз жорамалымыз",
  "No count was found": "Санақ табылмады",
  "Kosovo's hashrate is assumed": "Косово хешрейті — жорамал",
  "This model": "Осы модель",
  "Daily closes": "Күндік жабылу бағалары",
  "Fortune, 2 May 2021": "Fortune, 2021 жылғы 2 мамыр",
  "the days are our judgement": "күндері — өз пайымымыз",
  "Reuters, 19 June 2021": "Reuters, 2021 жылғы 19 маусым",
  "Company statement, June 2021": "Компания мәлімдемесі, 2021 жылғы маусым",
  "Blocks by day": "Күндік блоктар",
  "Reuters, 7 July 2021, on the lack of space": "Reuters, 2021 жылғы 7 шілде, орын тапшылығы туралы",
  "the reading is ours": "оқылуы өзіміздікі",
  "Financial Times count in the press, autumn 2021": "Баспасөздегі Financial Times санағы, 2021 жылғы күз",
  "that 6 % never stopped is our judgement": "6 %-дың мүлде тоқтамағаны — өз пайымымыз",
  "Reuters, 7 July 2021": "Reuters, 2021 жылғы 7 шілде",
  "ASIC price index in the press": "Баспасөздегі ASIC баға индексі",
  "Arcane Research in the press, November 2021": "Баспасөздегі Arcane Research, 2021 жылғы қараша",
  "hashrate computed from headers": "хешрейт тақырыптардан есептелген",
  "South China Morning Post, 21 May 2021": "South China Morning Post, 2021 жылғы 21 мамыр",
  assumption: "жорамал",
  "Assumption: seasons as in 2020": "Жорамал: маусымдар 2020 жылғыдай",
  "Invented for this scenario: seven owners in ten look for a place abroad as soon as they know":
    "Осы сценарий үшін ойдан алынған: он иенің жетеуі біле салысымен шетелден орын іздейді",
  "Invented for this scenario": "Осы сценарий үшін ойдан алынған",
  "Arithmetic of the model": "Модель арифметикасы",
  "Arithmetic: 600 s / (1 − 0.38)": "Арифметика: 600 с / (1 − 0,38)",
  "Arithmetic: 1 / (1 − 0.38)": "Арифметика: 1 / (1 − 0,38)",
  "the price is an assumption": "баға — жорамал",
  "block 592,704": "592 704-блок",
  "CoinDesk, 16 April 2021": "CoinDesk, 2021 жылғы 16 сәуір",
  "Block headers": "Блок тақырыптары",
  "Press, October 2021": "Баспасөз, 2021 жылғы қазан",
  "tests of an earlier sketch of the model": "модельдің ертерек нұсқасының сынақтары",
  "trade press": "салалық баспасөз",
  "Trade press, April 2021": "Салалық баспасөз, 2021 жылғы сәуір",
  "Our reading of blocks by day": "Күндік блоктарды өзіміз оқуымыз",
  "Computed from block headers": "Блок тақырыптарынан есептелген",
  "CBECI as quoted in the press, July 2021": "Баспасөз келтірген CBECI, 2021 жылғы шілде",
  "Press on wet-season prices of 0.01 to 0.03": "Жаңбырлы маусымның 0,01–0,03 бағалары туралы баспасөз",
  judgement: "пайым",
  "the week is our judgement": "аптасы — өз пайымымыз",
  "Trade press, October 2020": "Салалық баспасөз, 2020 жылғы қазан",
  "Arithmetic: 98 J/TH, overhead 1.1": "Арифметика: 98 J/TH, үстеме шығын 1,1",
  "Cryptopolitan, 22 May 2020": "Cryptopolitan, 2020 жылғы 22 мамыр",
  "Arithmetic: 98 and 50 J/TH, overhead 1.1": "Арифметика: 98 және 50 J/TH, үстеме шығын 1,1",
  "closes and difficulty": "жабылу бағалары мен күрделілік",
  arithmetic: "арифметика",
  "MEES, 28 May 2021": "MEES, 2021 жылғы 28 мамыр",
  "Press, May 2021, recalled": "Баспасөз, 2021 жылғы мамыр, есте қалғаны",
  press: "баспасөз",
  "That Texas has a quarter of it is our judgement": "Оның төрттен бірі Техаста екені — өз пайымымыз",
  "That large mines stood still from 2 to 5 February 2022: CNBC in the press":
    "Ірі фермалардың 2022 жылғы 2–5 ақпанда тоқтап тұрғаны: баспасөздегі CNBC",
  "the price at which is our judgement": "қандай бағада екені — өз пайымымыз",
  "CoinGeek, February 2021": "CoinGeek, 2021 жылғы ақпан",
  "the last sentence is recalled": "соңғы сөйлем — есте қалғаны",
  "CNBC in the press, 3 February 2022": "Баспасөздегі CNBC, 2022 жылғы 3 ақпан",
  "Arithmetic: overhead 1.1": "Арифметика: үстеме шығын 1,1",
  "the end is our judgement": "соңы — өз пайымымыз",
  "Close of Coin Metrics community data, PriceUSD, rounded to 10 USD (CC BY-NC 4.0)":
    "Coin Metrics ашық деректеріндегі жабылу бағасы, PriceUSD, 10 USD дәлдікпен дөңгелектелген (CC BY-NC 4.0)",
  "from there on chance": "одан әрі — кездейсоқтық",
  "Usual figures for bitcoin, recalled": "Биткоинге әдеттегі сандар, есте қалғаны",
  "that the price has no direction is our choice": "бағаның бағыты болмауы — өз таңдауымыз",
  "Held at the mean of January 2022": "2022 жылғы қаңтардың орташасында ұсталады",
  "Ten to eighteen months from contract to power: miners' reports of 2021 and 2022, recalled":
    "Шарттан ток берілгенге дейін он – он сегіз ай: майнерлердің 2021 және 2022 жылғы есептері, есте қалғаны",
  "margin, pace and what was under way: our judgement": "маржа, қарқын және салынып жатқаны: өз пайымымыз",
  "Rules of the model": "Модель ережелері",
  "Miningstore guide: S19 XP": "Miningstore анықтамалығы: S19 XP",
  "when it is ordered here is computed": "мұнда қашан тапсырылатыны есептелген",
  "300 days, an assumption of this scenario": "300 күн, осы сценарийдің жорамалы",
  "Fantazzini and Kolodin, 2020, found price ahead of hashrate":
    "Fantazzini мен Kolodin, 2020, баға хешрейттен озатынын тапқан",
  "that it holds here is a test of this model": "мұнда да солай екені — осы модельдің сынағы",
  "Invented rule of this laboratory": "Осы зертхананың ойдан алынған ережесі",
  "Arithmetic of the retarget": "Қайта есептеу арифметикасы",
  "Poisson law": "Пуассон заңы",
  "the rule is invented": "ереже ойдан алынған",
  "the rest is this run": "қалғаны — осы симуляция",
  "144 / 142 of 600 s: one interval is left out, and a mean of inverses is no inverse of means":
    "600 с-тың 144 / 142 бөлігі: бір аралық есепке кірмейді, әрі кері шамалардың орташасы — орташаның кері шамасы емес",
  "The laboratory's switch: whoever finds a place is gone in the same week":
    "Зертхана ажыратқышы: орын тапқан сол аптада-ақ кетеді",
  "Changed rule of this laboratory": "Осы зертхананың өзгертілген ережесі",
  "Press, 21 May 2021": "Баспасөз, 2021 жылғы 21 мамыр",
  "This run": "Осы симуляция",
  "free places and their growth are assumptions": "бос орындар мен олардың өсуі — жорамал",
  "Press, June 2021": "Баспасөз, 2021 жылғы маусым",
  "that they could is the changed rule": "олардың солай істей алғаны — өзгертілген ереже",
  "Means of 40 runs of this scenario and of the one without the change":
    "Осы сценарийдің және өзгеріссіз сценарийдің 40 симуляциясының орташалары",
  "block header": "блок тақырыбы",
  "how long owners waited is fitted to the record, not measured":
    "иелердің қанша күткені өлшенбеген, жазбаға сай таңдалған",
  "Invented for this experiment": "Осы тәжірибе үшін ойдан алынған",
  "A count of 144 has a standard deviation of 12 (Poisson)": "144 санының стандартты ауытқуы 12 (Пуассон)",
  "The retarget rule: a share of luck in one period is taken back in the next":
    "Қайта есептеу ережесі: бір кезеңдегі сәттіліктің бір бөлігі келесісінде қайтарып алынады",
  "None: an invented world has no record": "Жоқ: ойдан алынған әлемнің жазбасы болмайды",
  "Arithmetic: each change is −ε times the last": "Арифметика: әр өзгеріс алдыңғысының −ε еселігі",
  "Noda, Okumura and Hashimoto, 2020": "Noda, Okumura және Hashimoto, 2020",
  "CBECI mining map (Cambridge)": "CBECI майнинг картасы (Cambridge)",
  "Cloudflare, NetBlocks, RIPE Labs, IODA by net4people": "Cloudflare, NetBlocks, RIPE Labs, net4people оқыған IODA",
  "Pools in the press": "Баспасөздегі пулдар",
  "blocks by day": "күндік блоктар",
  "Arithmetic of the protocol": "Хаттама арифметикасы",
  "exchange low in the press": "баспасөздегі биржа минимумы",
  "CoinDesk of 6 January 2022": "CoinDesk, 2022 жылғы 6 қаңтар",
  "Financial Times count in the press": "Баспасөздегі Financial Times санағы",
  None: "Жоқ",
  "Contracts inside one country differ by about a quarter": "Бір ел ішіндегі шарттар шамамен төрттен біріне өзгеше",
  "Machines at a loss are switched off within days": "Шығынға жұмыс істейтін құрылғылар бірнеше күнде өшіріледі",
  "Switching on again is slower": "Қайта қосу баяуырақ",
  "Off: nothing measured separates this channel": "Өшірулі: бұл арнаны бөліп көрсететін өлшем жоқ",
  "About 0.85 would turn a loss of 12 % into −10 %": "Шамамен 0,85 болса, 12 % жоғалту −10 %-ға айналар еді",
  "Only with the channel on: how fast its passing half fades":
    "Арна қосулы болса ғана: оның өтпелі жартысы қаншалық тез сөнетіні",
  "Only with the supply or forced-sales channel on: the price's usual movement in a day":
    "Ұсыныс не мәжбүрлі сату арнасы қосулы болса ғана: бағаның әдеттегі күндік қозғалысы",
  "Only with those channels on: coins traded in a day, kept low so that the answer is rather too large":
    "Сол арналар қосулы болса ғана: күніне саудаланатын монеталар; жауап аз емес, артық шықсын деп төмен алынған",
  "Only with forced sales on": "Мәжбүрлі сату қосулы болса ғана",
  "all miners' coins together, 2 to 4 % of supply by press, would be about 3,000":
    "майнерлердің бүкіл монетасы, баспасөзше ұсыныстың 2–4 %-ы, шамамен 3 000 болар еді",
  "Air freight, customs and installation, for moves that you order":
    "Әуе тасымалы, кеден және орнату, сіз тапсырған көшірулер үшін",
  "CBECI marks the row as routing": "CBECI бұл жолды бағытталған деп белгілейді",
  "hidden Chinese addresses are the likeliest origin": "ең ықтимал көзі — жасырын қытай мекенжайлары",
  "Part of the published row Other": "Жарияланған «Басқалар» жолының бөлігі",
  "named from press reports of mines there": "ондағы фермалар туралы баспасөз хабарлары бойынша аталған",
  "Blocks of 25 December to 4 January at that difficulty: 174.7 EH/s on average, standard error 4.6":
    "25 желтоқсан – 4 қаңтар блоктары, сол күрделілікте: орташа 174,7 EH/s, стандартты қателігі 4,6",
  "ASIC price index by tier (below 38, 38 to 68, above 68 J/TH), in the press: 20 to 21, month not named":
    "Баспасөздегі ASIC баға индексі, деңгейлері бойынша (38-ден төмен, 38–68, 68 J/TH-тан жоғары): 20–21, айы аталмаған",
  "ASIC price index by tier (below 38, 38 to 68, above 68 J/TH), in the press: the low of July 2021":
    "Баспасөздегі ASIC баға индексі, деңгейлері бойынша (38-ден төмен, 38–68, 68 J/TH-тан жоғары): 2021 жылғы шілденің минимумы",
  "ASIC price index by tier (below 38, 38 to 68, above 68 J/TH), in the press: new machines":
    "Баспасөздегі ASIC баға индексі, деңгейлері бойынша (38-ден төмен, 38–68, 68 J/TH-тан жоғары): жаңа құрылғылар",
};
