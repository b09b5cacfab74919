/** Russian, of the clauses that sources and reasons are made of (../saidSource.ts). Names and titles stay as they are signed. */
import type { Texts } from "../catalogue.ts";

export const sources: Texts = {
  "Coin Metrics community data, PriceUSD, rounded to 10 USD (CC BY-NC 4.0)":
    "Открытые данные Coin Metrics, PriceUSD, округлено до 10 USD (CC BY-NC 4.0)",
  "blockchain.com transaction fees by day over blocks by day":
    "Комиссии за сутки (blockchain.com), делённые на число блоков за сутки",
  computed: "вычислено",
  "Block headers, from bitcoinj's checkpoint file, checked against Electrum's targets":
    "Заголовки блоков из файла контрольных точек bitcoinj, сверены с целями Electrum",
  "Block heights by UTC day (public chain": "Высота блоков по суткам UTC (открытая цепочка",
  "Hotstopper/btc_halving, equal to Coin Metrics BlkCnt where both exist)":
    "Hotstopper/btc_halving, совпадает с BlkCnt из Coin Metrics там, где есть оба)",
  "Cambridge Centre for Alternative Finance, CBECI mining map (© CCAF), rounded to 0.1 point":
    "Cambridge Centre for Alternative Finance, карта майнинга CBECI (© CCAF), округлено до 0,1 пункта",
  "CBECI miners list: S9 13.5 TH/s, 98 J/TH, released 2017-09":
    "Список машин CBECI: S9 13,5 TH/s, 98 J/TH, выпуск 2017-09",
  "F2Pool table of 2020-03 and CBECI: S17 53 to 56 TH/s at 45 J/TH, released 2019-04":
    "Таблица F2Pool за 2020-03 и CBECI: S17 от 53 до 56 TH/s при 45 J/TH, выпуск 2019-04",
  "M20S 62 to 68 TH/s at 48 J/TH": "M20S от 62 до 68 TH/s при 48 J/TH",
  rounded: "округлено",
  "CBECI miners list: S19 95 TH/s, 34.2 J/TH, released 2020-05":
    "Список машин CBECI: S19 95 TH/s, 34,2 J/TH, выпуск 2020-05",
  "Miningstore guide: S19j Pro 96 to 104 TH/s at 29.5 to 30.5 J/TH":
    "Справочник Miningstore: S19j Pro от 96 до 104 TH/s при 29,5–30,5 J/TH",
  "CBECI: M30S++ 106 TH/s at 31 J/TH, released 2020-10": "CBECI: M30S++ 106 TH/s при 31 J/TH, выпуск 2020-10",
  "that the S19j Pro shipped from about mid-2021 is recalled":
    "что S19j Pro поставляли примерно с середины 2021 года — по памяти",
  "Miningstore guide: S19 XP 140 TH/s, 3,010 W": "Справочник Miningstore: S19 XP 140 TH/s, 3 010 Вт",
  "announced November 2021, first shipped in the third quarter of 2022":
    "объявлен в ноябре 2021, первые поставки в третьем квартале 2022",
  "Country: CBECI's published share of the month": "Страна: опубликованная CBECI доля за месяц",
  "parts of China: our judgement after the quoted shares of April 2020":
    "части Китая: наше суждение по приведённым долям апреля 2020 года",
  "parts of Other: our judgement": "части строки «Прочие»: наше суждение",
  "Tariff: coal and wind near 0.04, Bitmain's 0.04 at Ordos in 2017":
    "Тариф: уголь и ветер около 0,04, у Bitmain в Ордосе 0,04 в 2017 году",
  "carbon: judgement, mostly coal": "углерод: суждение, в основном уголь",
  "Tariff: hydropower at 0.01 to 0.03 in the wet season in press, 0.05 in the dry one":
    "Тариф: по прессе электричество ГЭС от 0,01 до 0,03 в сезон дождей, 0,05 в сухой",
  "carbon: judgement": "углерод: суждение",
  "the season's days vary by weeks": "даты сезона сдвигаются на недели",
  "Tariff: Bitmain's contract of 2017 at Ordos, 0.04": "Тариф: договор Bitmain в Ордосе 2017 года, 0,04",
  "Tariff: as its neighbours'": "Тариф: как у соседей",
  "carbon of the whole country: Our World in Data (Ember, Energy Institute), 2021, CC BY 4.0":
    "углерод всей страны: Our World in Data (Ember, Energy Institute), 2021, CC BY 4.0",
  "Tariff: EIA industrial mean 2021 0.072, a quoted mining contract 0.028":
    "Тариф: среднее для промышленности в 2021 году 0,072 (EIA), названный договор майнеров 0,028",
  "carbon: Our World in Data (Ember, Energy Institute), 2021, CC BY 4.0":
    "углерод: Our World in Data (Ember, Energy Institute), 2021, CC BY 4.0",
  "Tariff: miners on a forum 0.03 to 0.05 in 2021, before the surcharge of 2022":
    "Тариф: майнеры на форуме, от 0,03 до 0,05 в 2021 году, до надбавки 2022 года",
  "Tariff: Hydro-Québec rate L 0.045": "Тариф: ставка L у Hydro-Québec, 0,045",
  "Tariff: industrial mean 0.04 (GlobalPetrolPrices)": "Тариф: среднее для промышленности 0,04 (GlobalPetrolPrices)",
  "Tariff: between theft of power, on record, and industrial 0.09 to 0.10":
    "Тариф: между кражей электричества, о которой есть записи, и промышленным от 0,09 до 0,10",
  "Tariff: industrial 0.155, own generation cheaper": "Тариф: промышленный 0,155, своя генерация дешевле",
  "Tariff: industrial 0.228, own generation cheaper": "Тариф: промышленный 0,228, своя генерация дешевле",
  "Tariff: subsidised industrial 0.005 to 0.03": "Тариф: субсидируемый промышленный, от 0,005 до 0,03",
  "Tariff: northern bidding area, industrial 0.068 in 2024":
    "Тариф: северная ценовая зона, промышленный 0,068 в 2024 году",
  "Tariff: industrial 0.054 in 2024, cheaper in the north": "Тариф: промышленный 0,054 в 2024 году, на севере дешевле",
  "Tariff: contracts below the 0.0895 of small industry": "Тариф: договоры ниже 0,0895, тарифа мелкой промышленности",
  "Tariff: free zones below the industrial 0.091": "Тариф: свободные зоны ниже промышленного 0,091",
  "Abkhazia included": "с Абхазией",
  "Tariff: industrial 0.108 in 2024": "Тариф: промышленный 0,108 в 2024 году",
  "Tariff: no figure found, surplus hydropower": "Тариф: цифры не найдено, избыток электричества ГЭС",
  "Tariff: large industry 0.06 in 2024": "Тариф: крупная промышленность, 0,06 в 2024 году",
  "Cloudflare, NetBlocks, RIPE Labs and IODA by net4people":
    "Cloudflare, NetBlocks, RIPE Labs и IODA в чтении net4people",
  "share of miners linked is our judgement": "доля майнеров на связи — наше суждение",
  "KEGOC memo of 21 January (registered miners: no supply from 24 to 31 January, local time)":
    "Письмо KEGOC от 21 января (зарегистрированные майнеры: без поставок с 24 по 31 января по местному времени)",
  "the share still running is our judgement": "доля тех, кто работает дальше, — наше суждение",
  "1 tenge a kWh from 1 January 2022, press": "1 тенге за кВт·ч с 1 января 2022, пресса",
  "Ban from 28 December 2021 to 6 March 2022, press": "Запрет с 28 декабря 2021 по 6 марта 2022, пресса",
  "the share that goes on is our judgement from CBECI's December and January":
    "доля тех, кто продолжает, — наше суждение по декабрю и январю CBECI",
  "Orders of the State Council on 21 May and of the provinces in May and June 2021, press":
    "Распоряжения Государственного совета 21 мая и провинций в мае и июне 2021, пресса",
  "how fast they were followed, and that 6 % never stopped, are our judgement":
    "как быстро их исполняли и что 6 % не остановились вовсе — наше суждение",
  "Direction from the Financial Times count of 2021 and press":
    "Направление по подсчёту Financial Times за 2021 год и прессе",
  "that all come from Sichuan, machines a day and travel days are our judgement":
    "что все они из Сычуани, сколько машин в сутки и сколько дней в пути — наше суждение",
  "Payback sought and makers' lag: our judgement":
    "Желаемый срок окупаемости и запаздывание производителей: наше суждение",
  "that orders follow the price by weeks: Fantazzini and Kolodin, 2020":
    "что заказы отстают от цены на недели: Fantazzini и Kolodin, 2020",
  "lead times of 2020 and 2021: press": "сроки поставки 2020 и 2021 годов: пресса",
  "Travel by road and by sea: press of 2021": "Путь по дороге и морем: пресса 2021 года",
  "that space, not machines, was short: Reuters, 7 July 2021": "что не хватало мест, а не машин: Reuters, 7 июля 2021",
  "weights, losses and days of hiding: our judgement": "веса, потери и дни в укрытии: наше суждение",
  "Our judgement": "Наше суждение",
  "no record settles it": "записи этого не решают",
  "About 700,000 machines idle in November 2021 (Arcane Research in the press), fewer by January":
    "Около 700 000 машин простаивало в ноябре 2021 (Arcane Research в прессе), к январю меньше",
  "China to Kazakhstan or Russia in 2021, press": "Из Китая в Казахстан или Россию в 2021 году, пресса",
  "China to North America in 2021, press": "Из Китая в Северную Америку в 2021 году, пресса",
  "CBECI's constants: 1.01 best, 1.10 usual, 1.20 worst": "Постоянные CBECI: лучшая 1,01, обычная 1,10, худшая 1,20",
  "Spread between pools' pages within an hour": "Разброс между страницами пулов в пределах часа",
  "Chosen so that periods' hashrate and published shares of September 2019 to January 2022 come out (sim hindcast)":
    "Подобрано так, чтобы вышли хешрейт периодов и опубликованные доли с сентября 2019 по январь 2022 (sim hindcast)",
  "Our judgement for this scenario": "Наше суждение для этого сценария",
  "the other scenarios of these years have the value fitted to the record":
    "в других сценариях этих лет значение подобрано по записям",
  "Rows of the CBECI map": "Строки карты CBECI",
  "that part of the hidden addresses seemed German and Irish is our judgement":
    "что часть скрытых адресов казалась немецкими и ирландскими — наше суждение",
  "Block header": "Заголовок блока",
  "Broadcast report with Tom Wilson (Reuters), January 2022":
    "Телерепортаж с участием Tom Wilson (Reuters), январь 2022",
  "Article citing Larry Cermak (The Block), January 2022": "Статья со ссылкой на Larry Cermak (The Block), январь 2022",
  "Cloudflare, 5 January 2022": "Cloudflare, 5 января 2022",
  "between 10:30 and 11:00 UTC": "между 10:30 и 11:00 UTC",
  "IODA chart read by net4people, times approximate": "График IODA в чтении net4people, время приблизительно",
  "CoinDesk, 6 January 2022": "CoinDesk, 6 января 2022",
  "BTC.com in the press": "BTC.com в прессе",
  "CoinDesk and BTC.com": "CoinDesk и BTC.com",
  "YCharts in the press": "YCharts в прессе",
  "KEGOC memo of 21 January 2022, CoinDesk": "Письмо KEGOC от 21 января 2022, CoinDesk",
  "KEGOC memo of 21 January 2022": "Письмо KEGOC от 21 января 2022",
  "29 March 2020, 28 March 2021 and 27 March 2022 are missing there and hold the mean of the days beside them":
    "29 марта 2020, 28 марта 2021 и 27 марта 2022 там нет: взято среднее соседних дней",
  "Safety inspections after the flooded coal mine of 10 April 2021, press":
    "Проверки безопасности после затопления угольной шахты 10 апреля 2021, пресса",
  "how much stood still is our judgement": "сколько остановилось — наше суждение",
  "Ban from 26 May to 22 September 2021 (MEES)": "Запрет с 26 мая по 22 сентября 2021 (MEES)",
  "most of it was unlicensed, and the share that went on is our judgement":
    "большая часть работала без лицензии, а доля тех, кто продолжал, — наше суждение",
  "Miners on a forum, 2021": "Майнеры на форуме, 2021",
  "Our World in Data on coal": "Our World in Data об угле",
  "CBECI mining map": "Карта майнинга CBECI",
  "South China Morning Post, The Block, 21 May 2021": "South China Morning Post, The Block, 21 мая 2021",
  "Forkast, June 2021": "Forkast, июнь 2021",
  "distance from the map": "расстояние по карте",
  "CoinDesk, 21 February 2022": "CoinDesk, 21 февраля 2022",
  "Press of October to December 2021": "Пресса с октября по декабрь 2021",
  "Financial Times count": "Подсчёт Financial Times",
  "CoinDesk, 12 November 2021": "CoinDesk, 12 ноября 2021",
  "Press, 27 November 2021": "Пресса, 27 ноября 2021",
  "press, November 2021": "пресса, ноябрь 2021",
  Press: "Пресса",
  "Assumption of this scenario": "Допущение этого сценария",
  "the rest is assumption": "остальное — допущение",
  "Arithmetic: q × 6 blocks an hour": "Арифметика: q × 6 блоков в час",
  "Exact sums for two Poisson counts": "Точные суммы для двух пуассоновских счётов",
  Protocol: "Протокол",
  "Arithmetic: 14 days / 0.18": "Арифметика: 14 дней / 0,18",
  "Hashrate: No count was found": "Хешрейт: подсчёта не найдено",
  "about a thousand modern machines, our judgement": "около тысячи современных машин, наше суждение",
  "Tariff and carbon: Household tariff near 0.06 and power almost all from lignite, recalled":
    "Тариф и углерод: бытовой тариф около 0,06, почти всё электричество из бурого угля, по памяти",
  "no miners' tariff was found": "тарифа для майнеров не найдено",
  "The Hindu, 6 January 2022: mining banned in a 60-day energy emergency":
    "The Hindu, 6 января 2022: майнинг запрещён на 60 дней энергетической чрезвычайной ситуации",
  "That all miners obey at once is our assumption": "Что все майнеры подчиняются сразу — наше допущение",
  "No count was found": "Подсчёта не найдено",
  "Kosovo's hashrate is assumed": "Хешрейт Косово — допущение",
  "This model": "Эта модель",
  "Daily closes": "Дневные закрытия",
  "Fortune, 2 May 2021": "Fortune, 2 мая 2021",
  "the days are our judgement": "дни — наше суждение",
  "Reuters, 19 June 2021": "Reuters, 19 июня 2021",
  "Company statement, June 2021": "Сообщение компании, июнь 2021",
  "Blocks by day": "Блоки по дням",
  "Reuters, 7 July 2021, on the lack of space": "Reuters, 7 июля 2021, о нехватке мест",
  "the reading is ours": "толкование наше",
  "Financial Times count in the press, autumn 2021": "Подсчёт Financial Times в прессе, осень 2021",
  "that 6 % never stopped is our judgement": "что 6 % не остановились вовсе — наше суждение",
  "Reuters, 7 July 2021": "Reuters, 7 июля 2021",
  "ASIC price index in the press": "Индекс цен ASIC в прессе",
  "Arcane Research in the press, November 2021": "Arcane Research в прессе, ноябрь 2021",
  "hashrate computed from headers": "хешрейт вычислен по заголовкам",
  "South China Morning Post, 21 May 2021": "South China Morning Post, 21 мая 2021",
  assumption: "допущение",
  "Assumption: seasons as in 2020": "Допущение: сезоны как в 2020 году",
  "Invented for this scenario: seven owners in ten look for a place abroad as soon as they know":
    "Придумано для этого сценария: семь владельцев из десяти ищут место за границей, как только узнают",
  "Invented for this scenario": "Придумано для этого сценария",
  "Arithmetic of the model": "Арифметика модели",
  "Arithmetic: 600 s / (1 − 0.38)": "Арифметика: 600 с / (1 − 0,38)",
  "Arithmetic: 1 / (1 − 0.38)": "Арифметика: 1 / (1 − 0,38)",
  "the price is an assumption": "цена — допущение",
  "block 592,704": "блок 592 704",
  "CoinDesk, 16 April 2021": "CoinDesk, 16 апреля 2021",
  "Block headers": "Заголовки блоков",
  "Press, October 2021": "Пресса, октябрь 2021",
  "tests of an earlier sketch of the model": "пробы раннего наброска модели",
  "trade press": "отраслевая пресса",
  "Trade press, April 2021": "Отраслевая пресса, апрель 2021",
  "Our reading of blocks by day": "Наше чтение блоков по дням",
  "Computed from block headers": "Вычислено по заголовкам блоков",
  "CBECI as quoted in the press, July 2021": "CBECI, как его приводит пресса, июль 2021",
  "Press on wet-season prices of 0.01 to 0.03": "Пресса о ценах сезона дождей, от 0,01 до 0,03",
  judgement: "суждение",
  "the week is our judgement": "неделя — наше суждение",
  "Trade press, October 2020": "Отраслевая пресса, октябрь 2020",
  "Arithmetic: 98 J/TH, overhead 1.1": "Арифметика: 98 J/TH, накладной расход 1,1",
  "Cryptopolitan, 22 May 2020": "Cryptopolitan, 22 мая 2020",
  "Arithmetic: 98 and 50 J/TH, overhead 1.1": "Арифметика: 98 и 50 J/TH, накладной расход 1,1",
  "closes and difficulty": "закрытия и сложность",
  arithmetic: "арифметика",
  "MEES, 28 May 2021": "MEES, 28 мая 2021",
  "Press, May 2021, recalled": "Пресса, май 2021, по памяти",
  press: "пресса",
  "That Texas has a quarter of it is our judgement": "Что у Техаса четверть этого — наше суждение",
  "That large mines stood still from 2 to 5 February 2022: CNBC in the press":
    "Что крупные фермы стояли со 2 по 5 февраля 2022: CNBC в прессе",
  "the price at which is our judgement": "при какой цене — наше суждение",
  "CoinGeek, February 2021": "CoinGeek, февраль 2021",
  "the last sentence is recalled": "последнее предложение — по памяти",
  "CNBC in the press, 3 February 2022": "CNBC в прессе, 3 февраля 2022",
  "Arithmetic: overhead 1.1": "Арифметика: накладной расход 1,1",
  "the end is our judgement": "конец — наше суждение",
  "Close of Coin Metrics community data, PriceUSD, rounded to 10 USD (CC BY-NC 4.0)":
    "Закрытие из открытых данных Coin Metrics, PriceUSD, округлено до 10 USD (CC BY-NC 4.0)",
  "from there on chance": "дальше — случай",
  "Usual figures for bitcoin, recalled": "Обычные для биткоина числа, по памяти",
  "that the price has no direction is our choice": "что у цены нет направления — наш выбор",
  "Held at the mean of January 2022": "Постоянно равно среднему за январь 2022",
  "Ten to eighteen months from contract to power: miners' reports of 2021 and 2022, recalled":
    "От договора до подачи питания от десяти до восемнадцати месяцев: отчёты майнеров 2021 и 2022 годов, по памяти",
  "margin, pace and what was under way: our judgement": "маржа, темп и то, что уже строилось: наше суждение",
  "Rules of the model": "Правила модели",
  "Miningstore guide: S19 XP": "Справочник Miningstore: S19 XP",
  "when it is ordered here is computed": "когда его здесь заказывают — вычислено",
  "300 days, an assumption of this scenario": "300 дней, допущение этого сценария",
  "Fantazzini and Kolodin, 2020, found price ahead of hashrate":
    "Fantazzini и Kolodin, 2020, нашли, что цена опережает хешрейт",
  "that it holds here is a test of this model": "верно ли это здесь — проверка этой модели",
  "Invented rule of this laboratory": "Придуманное правило этой лаборатории",
  "Arithmetic of the retarget": "Арифметика пересчёта",
  "Poisson law": "Закон Пуассона",
  "the rule is invented": "правило придумано",
  "the rest is this run": "остальное — этот прогон",
  "144 / 142 of 600 s: one interval is left out, and a mean of inverses is no inverse of means":
    "144 / 142 от 600 с: один интервал не учтён, а среднее обратных величин — не обратная величина среднего",
  "The laboratory's switch: whoever finds a place is gone in the same week":
    "Переключатель лаборатории: кто нашёл место, уезжает на той же неделе",
  "Changed rule of this laboratory": "Изменённое правило этой лаборатории",
  "Press, 21 May 2021": "Пресса, 21 мая 2021",
  "This run": "Этот прогон",
  "free places and their growth are assumptions": "свободные места и их рост — допущения",
  "Press, June 2021": "Пресса, июнь 2021",
  "that they could is the changed rule": "что они могли — изменённое правило",
  "Means of 40 runs of this scenario and of the one without the change":
    "Средние по 40 прогонам этого сценария и сценария без изменения",
  "block header": "заголовок блока",
  "how long owners waited is fitted to the record, not measured":
    "сколько ждали владельцы — подобрано по записям, не измерено",
  "Invented for this experiment": "Придумано для этого опыта",
  "A count of 144 has a standard deviation of 12 (Poisson)": "У счёта 144 стандартное отклонение 12 (Пуассон)",
  "The retarget rule: a share of luck in one period is taken back in the next":
    "Правило пересчёта: часть удачи одного периода отнимается в следующем",
  "None: an invented world has no record": "Нет: у придуманного мира нет записей",
  "Arithmetic: each change is −ε times the last": "Арифметика: каждое изменение в −ε раз больше прошлого",
  "Noda, Okumura and Hashimoto, 2020": "Noda, Okumura и Hashimoto, 2020",
  "CBECI mining map (Cambridge)": "Карта майнинга CBECI (Cambridge)",
  "Cloudflare, NetBlocks, RIPE Labs, IODA by net4people": "Cloudflare, NetBlocks, RIPE Labs, IODA в чтении net4people",
  "Pools in the press": "Пулы в прессе",
  "blocks by day": "блоки по дням",
  "Arithmetic of the protocol": "Арифметика протокола",
  "exchange low in the press": "минимум биржи в прессе",
  "CoinDesk of 6 January 2022": "CoinDesk от 6 января 2022",
  "Financial Times count in the press": "Подсчёт Financial Times в прессе",
  None: "Нет",
  "Contracts inside one country differ by about a quarter":
    "Договоры внутри одной страны различаются примерно на четверть",
  "Machines at a loss are switched off within days": "Убыточные машины выключают за несколько дней",
  "Switching on again is slower": "Обратно включают медленнее",
  "Off: nothing measured separates this channel": "Выключено: ни одно измерение не отделяет этот канал",
  "About 0.85 would turn a loss of 12 % into −10 %": "Около 0,85 превратило бы потерю 12 % в −10 %",
  "Only with the channel on: how fast its passing half fades":
    "Только если канал включён: как быстро затухает его проходящая половина",
  "Only with the supply or forced-sales channel on: the price's usual movement in a day":
    "Только если включён канал предложения или вынужденных продаж: обычное движение цены за сутки",
  "Only with those channels on: coins traded in a day, kept low so that the answer is rather too large":
    "Только если эти каналы включены: сколько монет торгуется за сутки; взято с занижением, чтобы ответ вышел скорее слишком большим",
  "Only with forced sales on": "Только если включены вынужденные продажи",
  "all miners' coins together, 2 to 4 % of supply by press, would be about 3,000":
    "все монеты майнеров вместе, по прессе от 2 до 4 % предложения, дали бы около 3 000",
  "Air freight, customs and installation, for moves that you order":
    "Самолёт, таможня и установка, для перевозок, которые решаете вы",
  "CBECI marks the row as routing": "CBECI помечает строку как перенаправление",
  "hidden Chinese addresses are the likeliest origin": "вероятнее всего, это скрытые китайские адреса",
  "Part of the published row Other": "Часть опубликованной строки «Прочие»",
  "named from press reports of mines there": "названо по сообщениям прессы о тамошних фермах",
  "Blocks of 25 December to 4 January at that difficulty: 174.7 EH/s on average, standard error 4.6":
    "Блоки с 25 декабря по 4 января при той сложности: в среднем 174,7 EH/s, стандартная ошибка 4,6",
  "ASIC price index by tier (below 38, 38 to 68, above 68 J/TH), in the press: 20 to 21, month not named":
    "Индекс цен ASIC по классам (до 38, от 38 до 68, выше 68 J/TH), в прессе: от 20 до 21, месяц не назван",
  "ASIC price index by tier (below 38, 38 to 68, above 68 J/TH), in the press: the low of July 2021":
    "Индекс цен ASIC по классам (до 38, от 38 до 68, выше 68 J/TH), в прессе: минимум июля 2021",
  "ASIC price index by tier (below 38, 38 to 68, above 68 J/TH), in the press: new machines":
    "Индекс цен ASIC по классам (до 38, от 38 до 68, выше 68 J/TH), в прессе: новые машины",
};
