import type { Texts } from "../catalogue.ts";

export const texts: Texts = {
  "Kazakhstan, January 2022": "Казахстан, январь 2022",
  "On 5 January 2022 Kazakhstan, then one of the three largest miners of bitcoin, cut its internet. Watch what happened to the world's hashrate, difficulty and blocks, and change it.":
    "5 января 2022 года Казахстан, тогда один из трёх крупнейших добытчиков биткоина, отключил интернет. Посмотрите, что стало с мировым хешрейтом, сложностью и блоками, и измените это.",
  "Blocks slow down everywhere at once, and nothing but the next retarget makes them fast again. A loss of a seventh is hard to read from a day of blocks, because luck alone moves a day by 8 %.":
    "Блоки замедляются везде сразу, и ускорить их может только следующий пересчёт. Потерю седьмой части трудно разглядеть в блоках за сутки: одна лишь удача сдвигает сутки на 8 %.",
  Xinjiang: "Синьцзян",
  "Sichuan and Yunnan": "Сычуань и Юньнань",
  "Inner Mongolia": "Внутренняя Монголия",
  "Rest of China": "Остальной Китай",
  "United States": "США",
  Kazakhstan: "Казахстан",
  Canada: "Канада",
  Russia: "Россия",
  Malaysia: "Малайзия",
  Germany: "Германия",
  Ireland: "Ирландия",
  Iran: "Иран",
  Sweden: "Швеция",
  Norway: "Норвегия",
  Iceland: "Исландия",
  Georgia: "Грузия",
  Thailand: "Таиланд",
  Paraguay: "Парагвай",
  Argentina: "Аргентина",
  "Antminer S9 class": "Класс Antminer S9",
  "S17 and M20S class": "Класс S17 и M20S",
  "Antminer S19 class": "Класс Antminer S19",
  "S19j Pro and M30S++ class": "Класс S19j Pro и M30S++",
  "Antminer S19 XP class": "Класс Antminer S19 XP",
  Other: "Прочие",
  "Germany *": "Германия *",
  "Ireland *": "Ирландия *",
  "Kazakhstan's internet is cut": "Казахстан отключает интернет",
  "Kazakhstan's grid cuts registered miners off": "Энергосеть Казахстана отключает зарегистрированных майнеров",
  "Kazakhstan's surcharge on miners begins": "В Казахстане начинается надбавка для майнеров",
  "Iran bans mining for the winter": "Иран запрещает майнинг на зиму",
  "Inner Mongolia: mines closed": "Внутренняя Монголия: фермы закрыты",
  "Qinghai, Gansu and others: mines closed": "Цинхай, Ганьсу и другие: фермы закрыты",
  "Xinjiang: mines closed": "Синьцзян: фермы закрыты",
  "Sichuan and Yunnan: mines closed": "Сычуань и Юньнань: фермы закрыты",
  "A new difficulty period begins at block 715,680. Each dot is a fixed amount of hashrate; press Play, or drag the date.":
    "На блоке 715 680 начинается новый период сложности. Каждая точка — постоянное количество хешрейта; нажмите «Пуск» или тяните дату.",
  "Kazakhstan lifts its cap on the price of petroleum gas.": "Казахстан снимает потолок цены на сжиженный газ.",
  "Protests begin in the oil-producing west of Kazakhstan (Mangistau). The rise is later reversed, and the unrest grows.":
    "На нефтяном западе Казахстана (Мангистау) начинаются протесты. Позже подорожание отменяют, но волнения растут.",
  "Protests begin": "Начало протестов",
  "Mobile internet in Kazakhstan is throttled. Mines use data-centre lines, so little changes yet.":
    "Мобильный интернет в Казахстане замедлен. Фермы работают через линии дата-центров, поэтому пока меняется мало.",
  "Kazakhstan goes offline nationwide. Machines still have power but get no work from their pools: they add nothing until a link returns.":
    "Казахстан уходит из сети по всей стране. Питание у машин есть, но заданий от пулов они не получают: пока нет связи, они ничего не добавляют.",
  "Internet cut": "Интернет отключён",
  "A first window: connectivity returns for four and a half hours.":
    "Первое окно: связь возвращается на четыре с половиной часа.",
  "The Federal Reserve's minutes are published; shares and cryptocurrencies fall within the hour. Many things happened that day: this page does not say what moved the price.":
    "Опубликован протокол заседания Федеральной резервной системы; в течение часа падают акции и криптовалюты. В тот день произошло многое: эта страница не говорит, что двигало цену.",
  "Reported: computing power down 12 % since the cut. Some pools report far more (1THash −82 %, OKExPool −46 %), others less (AntPool −12 %).":
    "Сообщалось: вычислительная мощность с момента отключения упала на 12 %. Одни пулы сообщают о гораздо большем (1THash −82 %, OKExPool −46 %), другие — о меньшем (AntPool −12 %).",
  "Pools: −12 %": "Пулы: −12 %",
  "About 2,500 troops of the Collective Security Treaty Organisation are sent to Kazakhstan, according to press reports.":
    "По сообщениям прессы, в Казахстан направлено около 2 500 военных Организации Договора о коллективной безопасности.",
  "Reported: the largest pools lost 10 % on average in 24 hours. Another series: 205 to 177 EH/s, −13.4 %, within hours. A day of blocks cannot show this: its error is ±8 %.":
    "Сообщалось: крупнейшие пулы потеряли за 24 часа в среднем 10 %. Другой ряд: с 205 до 177 EH/s, −13,4 %, за часы. Блоки за сутки этого показать не могут: их ошибка ±8 %.",
  "Reported: bitcoin below 42,000 USD. The day's recorded close is 43,160.":
    "Сообщалось: биткоин ниже 42 000 USD. Закрытие дня по записям — 43 160.",
  "Most data-centre links are back, while people in Kazakhstan are still cut off. For the mines most of the outage is over.":
    "Большинство линий дата-центров снова на связи, а люди в Казахстане всё ещё отрезаны. Для ферм отключение по большей части позади.",
  "Data centres return": "Дата-центры на связи",
  "The president says he has ordered the use of lethal force without warning, according to press reports. The interior ministry counts 26 protesters and 18 police and security personnel killed.":
    "По сообщениям прессы, президент говорит, что приказал применять оружие на поражение без предупреждения. Министерство внутренних дел насчитывает убитыми 26 протестующих и 18 сотрудников полиции и силовых служб.",
  "Reported: bitcoin under 41,000 USD amid a broader sell-off. The recorded low of those days is 40,938.":
    "Сообщалось: биткоин ниже 41 000 USD на фоне более широкой распродажи. Минимум тех дней по записям — 40 938.",
  "On the record the difficulty rises by 0.41 % at block 717,696: it answers two weeks of blocks, not two days.":
    "По записям сети сложность растёт на 0,41 % на блоке 717 696: она отвечает на две недели блоков, а не на два дня.",
  "The internet returns in Almaty after about 111 hours.": "Интернет возвращается в Алматы примерно через 111 часов.",
  "Connectivity in Kazakhstan is stable again.": "Связь в Казахстане снова устойчива.",
  "Network stable": "Связь устойчива",
  "On the record the difficulty rises by 9.32 % at block 719,712. In this model it is about 7 % on average: new machines, and for about a point Kazakhstan's return.":
    "По записям сети сложность растёт на 9,32 % на блоке 719 712. В этой модели — в среднем около 7 %: новые машины и, примерно на один пункт, возвращение Казахстана.",
  "Kazakhstan's grid cancels all planned supply to registered miners until the end of the month. Mines outside the register partly go on.":
    "Энергосеть Казахстана до конца месяца отменяет все плановые поставки зарегистрированным майнерам. Фермы вне реестра отчасти продолжают работать.",
  "Power cut to miners": "Майнеров отключают",
  "A 500 kV line trips and parts of Kazakhstan, Kyrgyzstan and Uzbekistan lose power.":
    "Отключается линия 500 кВ, и части Казахстана, Киргизии и Узбекистана остаются без электричества.",
  "The ordered cut of supply to registered miners ends.":
    "Приказ об отключении зарегистрированных майнеров перестаёт действовать.",
  "On the record the difficulty rises by 0.18 % at block 721,728. One period cannot show what the power cut did; in this model the rise would be about 3 points larger without it.":
    "По записям сети сложность растёт на 0,18 % на блоке 721 728. Один период не может показать, что сделало отключение электричества; в этой модели без него рост был бы примерно на 3 пункта больше.",
  "Miners still linked while Kazakhstan's internet is cut":
    "Майнеры, сохранившие связь при отключении интернета в Казахстане",
  share: "доля",
  "Miners still running while Kazakhstan's grid cuts them off":
    "Майнеры, которые работают, когда их отключает энергосеть Казахстана",
  "Miners who go on under Iran's winter ban": "Майнеры, которые работают при зимнем запрете в Иране",
  "Machines stored in each part of China": "Машины на складе в каждой части Китая",
  "EH/s": "EH/s",
  "Moving machines by road": "Перевозка машин по дороге",
  days: "дней",
  "Moving machines by sea": "Перевозка машин морем",
  "Machines lost or broken on the way": "Машины, потерянные или разбитые в пути",
  "Power price, United States": "Цена электричества, США",
  "USD/kWh": "USD/кВт·ч",
  "Power price, Kazakhstan": "Цена электричества, Казахстан",
  "Power of the building over power of the machines": "Мощность здания к мощности машин",
  "Noise of pools' hourly reports": "Шум часовых отчётов пулов",
  "Spread of power prices inside a region": "Разброс цен электричества внутри региона",
  "standard deviation of ln price": "стандартное отклонение ln цены",
  "Orders of new machines when they pay back in half the time sought":
    "Заказы новых машин, когда они окупаются вдвое быстрее желаемого",
  "EH/s a day": "EH/s в сутки",
  "Payback that makers' prices settle at": "Срок окупаемости, к которому сходятся цены производителей",
  "From order to delivery": "От заказа до доставки",
  "Growth of hosting in the United States and Canada": "Рост хостинга в США и Канаде",
  "a year": "в год",
  "Growth of hosting elsewhere, China included": "Рост хостинга в остальных местах, включая Китай",
  "Free places at the start, outside China": "Свободные места в начале, вне Китая",
  "share of those taken": "доля от занятых",
  "Free places at the start, in China": "Свободные места в начале, в Китае",
  "What can run in secret, in each part of China": "Сколько может работать тайно в каждой части Китая",
  MW: "МВт",
  "Days after the closures before machines start again in secret":
    "Через сколько дней после закрытия машины снова включаются тайно",
  "Days in which most closed machines would leave": "За сколько дней уехало бы большинство закрытых машин",
  "Weight of the margin in the choice of a place": "Вес маржи при выборе места",
  Almaty: "Алматы",
  "Kazakhstan's boom, 2021": "Бум в Казахстане, 2021",
  "In 2021 Kazakhstan's share of the published map went from 6 to 18 %, and by autumn its grid was short of power. Watch machines arrive, the grid fill, and rationing begin.":
    "В 2021 году доля Казахстана на опубликованной карте выросла с 6 до 18 %, а к осени его энергосети не хватало мощности. Посмотрите, как прибывают машины, как заполняется энергосеть и начинаются ограничения.",
  "What limits a mining country is power, not welcome. The newest map may show a height that has already passed.":
    "Страну майнинга ограничивает мощность, а не гостеприимство. Новейшая карта может показывать высоту, которая уже пройдена.",
  "Xinjiang's mines lose power": "Фермы Синьцзяна остаются без питания",
  "Iran bans mining for the summer": "Иран запрещает майнинг на лето",
  "Wet season in Sichuan and Yunnan": "Сезон дождей в Сычуани и Юньнани",
  "Miners in Kazakhstan say they pay 3 to 5 US cents a kWh, most of it from coal. Watch the country's dots, and the power they draw.":
    "Майнеры в Казахстане говорят, что платят от 3 до 5 центов США за кВт·ч, в основном угольного электричества. Следите за точками страны и за мощностью, которую они потребляют.",
  "Reported: about 500 MW of mining capacity in Kazakhstan. Map of January 2021: China 53.3 %, United States 10.6 %, Kazakhstan 6.2 %. Nobody saw that map before July.":
    "Сообщалось: около 500 МВт мощностей майнинга в Казахстане. Карта за январь 2021 года: Китай 53,3 %, США 10,6 %, Казахстан 6,2 %. До июля этой карты не видел никто.",
  "A committee of China's State Council announces a crackdown on mining. Machines will look for new places; the nearest border is Kazakhstan's. The hour is approximate.":
    "Комитет Государственного совета Китая объявляет кампанию против майнинга. Машины будут искать новые места; ближайшая граница — казахстанская. Час приблизителен.",
  "China: crackdown announced": "Китай: начало кампании",
  "Mines in Xinjiang's Zhundong park are ordered off by 2 p.m. local time. Kazakhstan's border is some 500 km away.":
    "Фермам в парке Чжуньдун в Синьцзяне приказано выключиться к 2 часам дня по местному времени. До границы Казахстана около 500 км.",
  "Xinjiang ordered off": "Синьцзян выключают",
  "On the record the difficulty falls by 27.94 % at block 689,472. From here a machine that still hashes finds more blocks than before, in Kazakhstan as anywhere.":
    "По записям сети сложность падает на 27,94 % на блоке 689 472. С этого момента работающая машина находит больше блоков, чем раньше, в Казахстане, как и везде.",
  "In July the map of April comes out. Map of April 2021: China 46.0 %, United States 16.9 %, Kazakhstan 8.2 %. The day is approximate.":
    "В июле выходит апрельская карта. Карта за апрель 2021 года: Китай 46,0 %, США 16,9 %, Казахстан 8,2 %. День приблизителен.",
  "Kazakhstan begins to ration power to mines. The south, which has too little power of its own, is hit most; the day is approximate.":
    "Казахстан начинает ограничивать мощность для ферм. Сильнее всего это бьёт по югу, которому не хватает своей мощности; день приблизителен.",
  "Rationing begins": "Начало ограничений",
  "In October the map of August comes out. Map of August 2021: United States 35.4 %, Kazakhstan 18.1 %, China 0 %. The 18 % is quoted until January, when it is five months old. The day is approximate.":
    "В октябре выходит августовская карта. Карта за август 2021 года: США 35,4 %, Казахстан 18,1 %, Китай 0 %. Эти 18 % цитируют до января, когда им уже пять месяцев. День приблизителен.",
  "Map: second place": "Карта: второе место",
  "Three power plants trip in October. The grid company says it will cut consumers that take too much. Reported: mines draw more than 1,000 MW, their capacity is 1,500 MW; 87,849 machines have been counted coming from China.":
    "В октябре отключаются три электростанции. Сетевая компания говорит, что будет отключать потребителей, которые берут слишком много. Сообщалось: фермы потребляют больше 1 000 МВт, их мощности — 1 500 МВт; насчитано 87 849 машин, приехавших из Китая.",
  "Three plants trip": "Сбой трёх станций",
  "Fifty registered miners are to be rationed first, 300 to 400 MW are asked of Russia, and new mines may get no more than 100 MW in all. Reported: 600 MW of regulated mines and 340 MW, or 1,200 MW, of others. Two official figures disagree.":
    "Пятьдесят зарегистрированных майнеров будут ограничены первыми, у России просят от 300 до 400 МВт, а новые фермы могут получить вместе не больше 100 МВт. Сообщалось: 600 МВт у регулируемых ферм и 340 МВт или 1 200 МВт у остальных. Две официальные цифры расходятся.",
  "The firm Xive closes a farm of 2,500 machines for lack of power. The day is approximate.":
    "Фирма Xive закрывает ферму на 2 500 машин из-за нехватки мощности. День приблизителен.",
  "A farm closes": "Ферма закрыта",
  "Reported: the country's demand for power rose by 7 to 8 % this year, against 1 to 2 % before.":
    "Сообщалось: спрос страны на электричество вырос в этом году на 7–8 % против 1–2 % прежде.",
  "A surcharge of 1 tenge a kWh on miners begins at midnight in Almaty. Map of December 2021: Kazakhstan 14.0 %. It comes out in May 2022.":
    "В полночь по времени Алматы вводится надбавка для майнеров в 1 тенге за кВт·ч. Карта за декабрь 2021 года: Казахстан 14,0 %. Она выйдет в мае 2022 года.",
  "What if Kazakhstan had mined on alone?": "А если бы Казахстан майнил дальше один?",
  "In January 2022 machines without a link fell silent, since their pools were abroad. Here they go on among themselves, and two chains grow apart until the link returns.":
    "В январе 2022 года машины без связи замолчали, потому что их пулы были за границей. Здесь они продолжают работать между собой, и две цепочки расходятся, пока связь не вернётся.",
  "A minority that is cut off works for nothing: the chain with more work wins. People inside see confirmations that later vanish.":
    "Отрезанное меньшинство работает впустую: побеждает цепочка, в которой больше работы. Люди внутри видят подтверждения, которые потом исчезают.",
  "machines behind the cut mine on among themselves": "отрезанные машины продолжают майнить между собой",
  "History until 5 January. Then an invented turn: the miners behind the cut keep mining among themselves, on a chain of their own.":
    "До 5 января — история. Затем вымышленный поворот: отрезанные майнеры продолжают майнить между собой, на собственной цепочке.",
  "Kazakhstan goes offline. In fact its machines fell silent: they take their work from pools abroad. Here they are assumed to have a pool and a node inside.":
    "Казахстан уходит из сети. На самом деле его машины замолчали: задания им дают пулы за границей. Здесь принято, что внутри есть свой пул и свой узел.",
  "From the split on there are two histories. With 18 % of the hashrate the small one finds six or seven blocks in six hours, and the large one thirty.":
    "С момента раскола есть две истории. С 18 % хешрейта малая находит за шесть часов шесть или семь блоков, большая — тридцать.",
  "Two chains": "Две цепочки",
  "The chain with more work wins when the link returns. After six hours 18 % is ahead about once in 70,000 times; after a day, never in practice. With 45 % it would be one time in four after six hours.":
    "Когда связь возвращается, побеждает цепочка, в которой больше работы. Через шесть часов 18 % оказываются впереди примерно в одном случае из 70 000; через сутки — на практике никогда. С 45 % через шесть часов это был бы один случай из четырёх.",
  "Every block of the small chain will be thrown away, and its rewards with it. Payments that had confirmations on it lose them.":
    "Каждый блок малой цепочки будет отброшен, и награды вместе с ним. Платежи, подтверждённые на ней, теряют подтверждения.",
  "The small chain keeps the difficulty of the whole world. At 18 % it would need 78 days to reach its first retarget.":
    "Малая цепочка сохраняет сложность всего мира. С 18 % ей понадобилось бы 78 дней до первого пересчёта.",
  "Most data-centre links return about now. Nodes compare work, drop the small chain and go on. Nobody voted.":
    "Примерно сейчас возвращается большинство линий дата-центров. Узлы сравнивают работу, отбрасывают малую цепочку и идут дальше. Никто не голосовал.",
  "Link returns": "Связь вернулась",
  "On the record the difficulty rises by 0.41 % at block 717,696. Work on the dropped chain counts for no retarget: to the world it looks like the silence that it was.":
    "По записям сети сложность растёт на 0,41 % на блоке 717 696. Работа на отброшенной цепочке не считается ни в одном пересчёте: для мира это выглядит как молчание, чем оно и было.",
  "Kosovo's ban, January 2022": "Запрет в Косово, январь 2022",
  "On 4 January 2022 Kosovo banned mining in an energy emergency, a day before Kazakhstan cut its internet. One of the two could matter to the chain.":
    "4 января 2022 года Косово запретило майнинг из-за нехватки энергии — за день до того, как Казахстан отключил интернет. Из двух событий для цепочки могло быть важно одно.",
  "The size of a story is not the size of its hashrate. What is nothing to the network can be much to a small grid.":
    "Размер истории — не размер её хешрейта. То, что для сети ничто, для маленькой энергосистемы может быть много.",
  Kosovo: "Косово",
  "Kosovo bans mining": "Косово запрещает майнинг",
  "Eleven days before the ban. Kosovo is in the region list; on the map its miners are fewer than one dot.":
    "За одиннадцать дней до запрета. Косово есть в списке регионов; на карте его майнеры — меньше одной точки.",
  "Kosovo bans mining. No dot on this map changes for it.":
    "Косово запрещает майнинг. Ни одна точка на этой карте от этого не меняется.",
  "Two retargets after the ban there is no trace of it: what they answered to is luck, new machines and Kazakhstan.":
    "Через два пересчёта после запрета следа от него нет: они отвечали на удачу, новые машины и Казахстан.",
  "Hashrate at the start, Kosovo": "Хешрейт в начале, Косово",
  Pristina: "Приштина",
  "China's ban, 2021": "Запрет в Китае, 2021",
  "Between May and July 2021 nearly half of the world's mining was ordered off, province by province. Watch blocks slow down, the difficulty fall by a record, and those who stayed begin to earn more.":
    "С мая по июль 2021 года почти половине мирового майнинга приказали остановиться, провинция за провинцией. Посмотрите, как замедляются блоки, как рекордно падает сложность и как оставшиеся начинают зарабатывать больше.",
  "The network heals by a rule, not by a decision: it slows down first and adjusts at the end of a period. A ban moves machines and hides them; it does not end them.":
    "Сеть лечит правило, а не чьё-то решение: сначала она замедляется, а в конце периода подстраивается. Запрет перевозит и прячет машины, но не кончает с ними.",
  "On the record the difficulty rises by 21.53 % at block 683,424, to its highest so far: machines cut off in Xinjiang in April are back. Map of April 2021: China 46.0 %.":
    "По записям сети сложность растёт на 21,53 % на блоке 683 424, до своего высшего значения: машины, отключённые в апреле в Синьцзяне, вернулись. Карта за апрель 2021 года: Китай 46,0 %.",
  "Close of 12 May 2021: 49,150 USD. Close of 19 May 2021: 37,000 USD. This page does not say what moved the price; a mine's income per hash falls with it.":
    "Закрытие 12 мая 2021 года: 49 150 USD. Закрытие 19 мая 2021 года: 37 000 USD. Эта страница не говорит, что двигало цену; вместе с ней падает доход фермы на хеш.",
  "A committee of the State Council announces a crackdown on mining and trading. The hour is approximate. Provinces follow one by one.":
    "Комитет Государственного совета объявляет кампанию против майнинга и торговли. Час приблизителен. Провинции следуют одна за другой.",
  "Beijing's announcement": "Объявление Пекина",
  "Inner Mongolia had ordered all mining out by the end of April. In our model the last of it stops by 6 June.":
    "Внутренняя Монголия приказала вывести весь майнинг до конца апреля. В нашей модели последние машины останавливаются к 6 июня.",
  "On the record the difficulty falls by 15.97 % at block 685,440.":
    "По записям сети сложность падает на 15,97 % на блоке 685 440.",
  "Qinghai orders all mining suspended.": "Цинхай приказывает остановить весь майнинг.",
  "Mines in Xinjiang's Zhundong park are to be off by 2 p.m. local time. Shares of provinces were never published month by month, so how many machines stop is our assumption.":
    "Фермы в парке Чжуньдун в Синьцзяне должны быть выключены к 2 часам дня по местному времени. Доли провинций никогда не публиковались по месяцам, так что число остановленных машин — наше допущение.",
  "Xinjiang off": "Синьцзян выключен",
  "On the record the difficulty falls by 5.30 % at block 687,456. The period that now begins will be the slowest of these years: 833 seconds a block on average.":
    "По записям сети сложность падает на 5,30 % на блоке 687 456. Начинающийся период будет самым медленным за эти годы: в среднем 833 секунды на блок.",
  "Sichuan orders 26 projects closed by 20 June and tells power companies to cut miners off and report by the 25th. It is the wet season: the cheapest power of the year goes unused. The hour is approximate.":
    "Сычуань приказывает закрыть 26 проектов к 20 июня, а энергокомпаниям — отключить майнеров и отчитаться к 25-му. Идёт сезон дождей: самое дешёвое электричество года остаётся без дела. Час приблизителен.",
  "Sichuan off": "Сычуань выключена",
  "The company Bit Digital suspends all its mining in China.":
    "Компания Bit Digital останавливает весь свой майнинг в Китае.",
  "On the record there are 58 blocks on 27 June 2021, where 144 are usual. Luck alone moves a day by about 12 blocks; this is far beyond it.":
    "По записям сети 27 июня 2021 года — 58 блоков, тогда как обычно их 144. Одна лишь удача сдвигает сутки примерно на 12 блоков; здесь гораздо больше.",
  "58 blocks in a day": "58 блоков за сутки",
  "On the record the difficulty falls by 27.94 % at block 689,472: the largest fall ever. Only now does a machine that never stopped earn more.":
    "По записям сети сложность падает на 27,94 % на блоке 689 472: самое большое падение за всё время. Только теперь машина, которая не останавливалась, зарабатывает больше.",
  "Record fall": "Рекордное падение",
  "Map of July 2021: United States 35.1 %, Kazakhstan 13.8 %, China 0 %. It comes out in October. Zero is what addresses showed; machines that hid are not on it.":
    "Карта за июль 2021 года: США 35,1 %, Казахстан 13,8 %, Китай 0 %. Она выйдет в октябре. Ноль — это то, что показали адреса; спрятавшихся машин на ней нет.",
  "On the record the difficulty falls by 4.81 % at block 691,488, the fourth fall in a row. Machines are on ships and lorries; slots abroad are full.":
    "По записям сети сложность падает на 4,81 % на блоке 691 488, четвёртый раз подряд. Машины на кораблях и грузовиках; места за границей заняты.",
  "On the record the difficulty rises by 13.24 % at block 697,536. Ships take months, so part of this was waiting nearer, or had only been switched off.":
    "По записям сети сложность растёт на 13,24 % на блоке 697 536. Корабли идут месяцами, так что часть этого ждала ближе или была лишь выключена.",
  "In October the map of August comes out: United States 35.4 %, Kazakhstan 18.1 %, China 0 %. September's, seven months later, has China at 22.3 %: machines had been hidden, and not all had gone. The day is approximate.":
    "В октябре выходит августовская карта: США 35,4 %, Казахстан 18,1 %, Китай 0 %. На сентябрьской, через семь месяцев, у Китая 22,3 %: машины были спрятаны, и уехали не все. День приблизителен.",
  "China 0 %": "Китай 0 %",
  "Reported: 14 firms moved more than two million machines out of China; 87,849 of those counted went to Kazakhstan. The day is approximate.":
    "Сообщалось: 14 фирм вывезли из Китая больше двух миллионов машин; из учтённых 87 849 ушли в Казахстан. День приблизителен.",
  "Look at the published map: from today August's is on it, since of its day only the month is on record. In our model some machines in China never stopped; the map has none.":
    "Взгляните на опубликованную карту: с сегодняшнего дня на ней август, потому что о дне её выхода записан только месяц. В нашей модели часть машин в Китае не останавливалась вовсе; на карте их нет.",
  Beijing: "Пекин",
  "The great migration, 2021": "Великое переселение, 2021",
  "After China's ban machines looked for power all over the world, for half a year. Follow them by ship and lorry, and compare where they are with where the map says they are.":
    "После запрета в Китае машины полгода искали электричество по всему миру. Проследите за ними на кораблях и грузовиках и сравните, где они есть и где их показывает карта.",
  "Places with power, not machines, set the pace of recovery. The map came months late and missed those who hid.":
    "Скорость восстановления задают места с питанием, а не машины. Карта опаздывала на месяцы и не видела тех, кто прятался.",
  "On the record the difficulty falls by 27.94 % at block 689,472. Machines without a place wait in warehouses; each dot under way is some of them.":
    "По записям сети сложность падает на 27,94 % на блоке 689 472. Машины без места ждут на складах; каждая точка в пути — часть из них.",
  "Reported: nobody who has to move will be running in June or July; what lacks is room in data centres, not machines.":
    "Сообщалось: никто из тех, кому надо переехать, не заработает ни в июне, ни в июле; не хватает не машин, а места в дата-центрах.",
  "Close of 20 July 2021: 29,810 USD. Used machines are cheap: a price index has the middle tier near 43 USD a TH/s in July.":
    "Закрытие 20 июля 2021 года: 29 810 USD. Подержанные машины дёшевы: по индексу цен средний класс в июле стоит около 43 USD за TH/s.",
  "On the record the difficulty rises by 6.03 % at block 693,504, the first rise since May.":
    "По записям сети сложность растёт на 6,03 % на блоке 693 504, впервые с мая.",
  "Map of August 2021: United States 35.4 %, Kazakhstan 18.1 %, China 0 %. Map of September 2021: United States 27.7 %, China 22.3 %, Kazakhstan 17.7 %. A fifth of the world's machines did not return in a month: they had been hidden.":
    "Карта за август 2021 года: США 35,4 %, Казахстан 18,1 %, Китай 0 %. Карта за сентябрь 2021 года: США 27,7 %, Китай 22,3 %, Казахстан 17,7 %. Пятая часть машин мира не вернулась за один месяц: они были спрятаны.",
  "China on the map again": "Китай снова на карте",
  "In October the map of August comes out; it is the newest until May 2022. The day is approximate.":
    "В октябре выходит августовская карта; она остаётся новейшей до мая 2022 года. День приблизителен.",
  "Reported: about 700,000 machines from China still stand idle for want of a slot. The day is approximate.":
    "Сообщалось: около 700 000 машин из Китая всё ещё простаивают без места. День приблизителен.",
  "On the record the difficulty rises by 8.33 % at block 713,664. The period just ended held 173 EH/s, for the first time since the ban above early April's 169.":
    "По записям сети сложность растёт на 8,33 % на блоке 713 664. В только что закончившемся периоде было 173 EH/s: впервые после запрета больше 169 начала апреля.",
  "Back to April": "Снова как в апреле",
  "The period that begins now will be the first to pass early May's 179 EH/s. Map of January 2022: United States 37.8 %, China 21.1 %, Kazakhstan 13.2 %. It comes out in May.":
    "Начинающийся период первым превысит 179 EH/s начала мая. Карта за январь 2022 года: США 37,8 %, Китай 21,1 %, Казахстан 13,2 %. Она выйдет в мае.",
  "What if China had not banned mining?": "А если бы Китай не запретил майнинг?",
  "The same world and luck as in 2021, without the order. Compare hashrate, carbon and the map with history.":
    "Тот же мир и та же удача, что в 2021 году, но без приказа. Сравните хешрейт, углерод и карту с историей.",
  "What a run without the ban does differently is what this model credits to it. Price and deliveries are held as recorded, and that is an assumption.":
    "Разница с прогоном без запрета — это то, что приписывает запрету наша модель. Цена и поставки взяты как в записях, и это допущение.",
  "China's orders of 2021 never come": "приказы Китая 2021 года так и не выходят",
  "The same world, prices, seasons and luck, but no order ever comes. Compare with the scenario of the ban.":
    "Те же мир, цены, сезоны и удача, но приказа нет. Сравните со сценарием запрета.",
  "In history the State Council's committee announced its crackdown here. In this run mines in China go on.":
    "В истории комитет Государственного совета объявил здесь свою кампанию. В этом прогоне фермы в Китае продолжают работать.",
  "No announcement": "Без объявления",
  "The price is still the recorded one. That is an assumption, and a strong one: nobody knows what it would have been.":
    "Цена по-прежнему взята из записей. Это допущение, и сильное: какой она была бы, не знает никто.",
  "In history Sichuan was switched off here, in the wet season. Now look at how clean the network's power is with it running.":
    "В истории Сычуань была здесь отключена, в сезон дождей. Теперь посмотрите, насколько чисто электричество сети, когда она работает.",
  "On the record the difficulty falls by 27.94 % at block 689,472. What the run does instead is what this model credits to the ban.":
    "По записям сети сложность падает на 27,94 % на блоке 689 472. То, что вместо этого происходит в прогоне, наша модель приписывает запрету.",
  "Not −28 %": "Не −28 %",
  "The wet season ends: without a ban machines go north again, and the difficulty dips as in November 2020.":
    "Сезон дождей кончается: без запрета машины снова едут на север, и сложность проседает, как в ноябре 2020 года.",
  "Fewer machines come to Kazakhstan in this run, so its grid might not have had to ration. The run still rations as recorded: remove the event to see it without.":
    "В этом прогоне в Казахстан приезжает меньше машин, так что его энергосети, возможно, не пришлось бы вводить ограничения. В прогоне они всё же есть, как в записях: уберите событие, чтобы увидеть его без них.",
  "New machines are delivered as recorded, though without the ban more might have gone to China and fewer been bought elsewhere. Read the difference as a range.":
    "Новые машины поставляются как в записях, хотя без запрета больше их могло бы уйти в Китай и меньше — быть куплено в других местах. Читайте разницу как диапазон.",
  "What if China had announced it a year ahead?": "А если бы Китай объявил запрет за год?",
  "The same ban, announced in May 2020 and due in May 2021. See what notice is worth: in lost blocks, in carbon, and in machines that never stood idle.":
    "Тот же запрет, но объявлен в мае 2020 года со сроком в мае 2021-го. Посмотрите, чего стоит предупреждение: в потерянных блоках, в углероде и в машинах, которые не простаивали.",
  "Notice turns a shock into a move. How much of it depends on how fast places with power can be built.":
    "Предупреждение превращает удар в переезд. Насколько — зависит от того, как быстро строятся места с питанием.",
  "China's ban is announced a year ahead": "запрет в Китае объявлен за год",
  "The ban is announced": "Запрет объявлен",
  "The same ban, announced a year before it falls due. Everything else is as recorded, the price too. Compare with the ban that gave weeks.":
    "Тот же запрет, объявленный за год до срока. Всё остальное — как в записях, и цена тоже. Сравните с запретом, который дал недели.",
  "Announced, a year ahead": "Объявлено, за год",
  "Owners begin to book power abroad. What limits them is how many megawatts can be built in a year: the assumption to try first.":
    "Владельцы начинают бронировать мощность за границей. Ограничивает их то, сколько мегаватт можно построить за год: это допущение стоит попробовать первым.",
  "The last full wet season ends. Some machines that leave Sichuan do not go north but abroad; how many is assumed.":
    "Кончается последний полный сезон дождей. Часть машин, которые покидают Сычуань, едет не на север, а за границу; сколько — допущение.",
  "Machines that left run elsewhere by now. Those that stay count on cheap water, or on not being found.":
    "Уехавшие машины уже работают в других местах. Оставшиеся рассчитывают на дешёвую воду или на то, что их не найдут.",
  "The ban takes effect over the same weeks as in history. Watch how much is left to be switched off.":
    "Запрет вступает в силу в те же недели, что в истории. Смотрите, сколько ещё осталось выключить.",
  "The ban falls due": "Срок запрета",
  "On the record the difficulty falls by 27.94 % at block 689,472, after a ban without notice. The difference to this run is the worth of notice, in this model.":
    "По записям сети сложность падает на 27,94 % на блоке 689 472, после запрета без предупреждения. Разница с этим прогоном — цена предупреждения в этой модели.",
  "Notice does not change the wish to hide. The share that goes on in secret is the same assumption in both runs.":
    "Предупреждение не меняет желания прятаться. Доля тех, кто продолжает тайно, в обоих прогонах — одно и то же допущение.",
  "Compare the carbon intensity of the two runs: machines that had time could choose where to go.":
    "Сравните углеродоёмкость двух прогонов: машины, у которых было время, могли выбирать, куда ехать.",
  "What if the United States banned mining?": "А если бы майнинг запретили США?",
  "In 2022 the United States held 38 % of the published map. Order it off in thirty days and look for places to go.":
    "В 2022 году на США приходилось 38 % опубликованной карты. Закройте там майнинг за тридцать дней и поищите машинам место.",
  "The network would heal as it did in 2021, a retarget later. Its machines might not: that depends on free power elsewhere.":
    "Сеть пришла бы в себя, как в 2021 году, через один пересчёт. Её машины — не обязательно: это зависит от свободной мощности в других местах.",
  "the United States order all mining off in February 2022": "США в феврале 2022 года приказывают закрыть весь майнинг",
  "The United States orders mining off": "США приказывают закрыть майнинг",
  "Nothing like this happened. Map of January 2022: United States 37.8 %. What if it were ordered off within thirty days?":
    "Ничего подобного не было. Карта за январь 2022 года: США 37,8 %. Что, если бы их закрыли за тридцать дней?",
  "An invented order: one thirtieth of the machines stop each day. No one hides in this run.":
    "Вымышленный приказ: каждый день останавливается одна тридцатая машин. В этом прогоне никто не прячется.",
  "Order (invented)": "Приказ (вымышленный)",
  "The first retarget comes too early to show it: a period remembers only its own two weeks.":
    "Первый пересчёт слишком рано, чтобы это показать: период помнит только свои две недели.",
  "With 38 % gone blocks would come every 16 minutes until the difficulty follows. The slower the blocks, the longer until it can.":
    "Без 38 % блоки приходили бы каждые 16 минут, пока сложность не догонит. Чем медленнее блоки, тем дольше этого ждать.",
  "All are off. China could send machines to the United States; where is there room for the machines of the United States? Look at free power abroad, not at machines.":
    "Выключены все. Китай мог отправить машины в США; где найдётся место для машин США? Смотрите на свободную мощность за границей, а не на машины.",
  "Where to?": "Куда?",
  "All told the difficulty must come down by 27 to 38 %, depending on how many return: as large as China's ban.":
    "В общей сложности сложность должна снизиться на 27–38 %, смотря сколько машин вернётся: не меньше, чем при запрете в Китае.",
  "Before a retarget the survivors earn nothing extra. After it they earn up to 60 % more per hash at the same price, which is assumed not to move.":
    "До пересчёта оставшиеся не зарабатывают ничего сверх прежнего. После него они зарабатывают на хеш до 60 % больше при той же цене, которая по допущению не меняется.",
  "New York": "Нью-Йорк",
  "The whole record, 2019 to 2022": "Все записи, 2019–2022",
  "Given prices, new machines, power and rules, the model works out for 29 months where mining happens and how difficult it is. Set it beside every recorded retarget and every published map.":
    "По данным ценам, новым машинам, электричеству и правилам модель вычисляет для 29 месяцев, где идёт майнинг и какова сложность. Положите это рядом с каждым записанным пересчётом и каждой опубликованной картой.",
  "A handful of causes is enough to retrace the record roughly. Retracing is not forecasting, and the places where the run goes wrong teach most.":
    "Горстки причин хватает, чтобы грубо повторить записи. Повторить — не значит предсказать, и больше всего учат места, где прогон ошибается.",
  "Prices, new machines, power and rules are given as recorded or assumed; where machines run and what the difficulty does is left to the model. Map of September 2019: China 75.5 %, Russia 5.9 %, United States 4.1 %.":
    "Цены, новые машины, электричество и правила заданы по записям или допущениям; где работают машины и что делает сложность, решает модель. Карта за сентябрь 2019 года: Китай 75,5 %, Россия 5,9 %, США 4,1 %.",
  "On the record the difficulty falls by 7.10 % at block 602,784: the wet season in Sichuan has ended.":
    "По записям сети сложность падает на 7,10 % на блоке 602 784: в Сычуани кончился сезон дождей.",
  "Close of 11 March 2020: 7,910 USD. Close of 12 March 2020: 4,970 USD. Two weeks later, on the record, the difficulty falls by 15.95 % at block 622,944.":
    "Закрытие 11 марта 2020 года: 7 910 USD. Закрытие 12 марта 2020 года: 4 970 USD. Через две недели, по записям сети, сложность падает на 15,95 % на блоке 622 944.",
  "Price falls by a third": "Цена падает на треть",
  "At block 630,000 the subsidy falls from 12.5 to 6.25 BTC. The minute is recalled.":
    "На блоке 630 000 награда снижается с 12,5 до 6,25 BTC. Минута указана по памяти.",
  Halving: "Халвинг",
  "On the record the difficulty falls by 16.05 % at block 655,200, as machines leave Sichuan.":
    "По записям сети сложность падает на 16,05 % на блоке 655 200: машины покидают Сычуань.",
  "Xinjiang's data centres lose power after a coal mine floods. On the record the difficulty falls by 12.61 % at block 681,408, then rises by 21.53 % at block 683,424.":
    "После затопления угольной шахты дата-центры Синьцзяна остаются без питания. По записям сети сложность падает на 12,61 % на блоке 681 408, затем растёт на 21,53 % на блоке 683 424.",
  "Beijing announces a crackdown on mining; province after province follows until late June. The hour is approximate.":
    "Пекин объявляет кампанию против майнинга; провинция за провинцией следует до конца июня. Час приблизителен.",
  "China's ban": "Запрет в Китае",
  "On the record the difficulty falls by 27.94 % at block 689,472.":
    "По записям сети сложность падает на 27,94 % на блоке 689 472.",
  "Map of August 2021: China 0 %. Map of September 2021: China 22.3 %. In our model machines hid and showed themselves again; few came back.":
    "Карта за август 2021 года: Китай 0 %. Карта за сентябрь 2021 года: Китай 22,3 %. В нашей модели машины спрятались и показались снова; вернулись немногие.",
  "Kazakhstan's grid is short of power and rations mines.":
    "Энергосети Казахстана не хватает мощности, и она ограничивает фермы.",
  "Kazakhstan rations": "Ограничения в Казахстане",
  "Kazakhstan goes offline. On the record the difficulty rises by 0.41 % at block 717,696 three days later.":
    "Казахстан уходит из сети. По записям сети через три дня сложность растёт на 0,41 % на блоке 717 696.",
  "Map of January 2022: United States 37.8 %, China 21.1 %, Kazakhstan 13.2 %. Set the run beside it. A model that fits the past has not shown that it can tell the future: a sketch of this one missed these shares by more than simply repeating the last known map would have.":
    "Карта за январь 2022 года: США 37,8 %, Китай 21,1 %, Казахстан 13,2 %. Положите прогон рядом с ней. Модель, которая подходит к прошлому, не доказала, что знает будущее: набросок этой модели ошибся в этих долях сильнее, чем простое повторение последней известной карты.",
  "Xinjiang without power, April 2021": "Синьцзян без питания, апрель 2021",
  "In April 2021 data centres in Xinjiang lost their power for about a week. Watch the difficulty fall after they are back, and then rise by a fifth.":
    "В апреле 2021 года дата-центры Синьцзяна примерно на неделю остались без питания. Посмотрите, как сложность падает, когда они уже вернулись, а затем растёт на пятую часть.",
  "A retarget looks back at one period and never ahead. So a passing shock is felt twice: once when it comes and once when it has gone.":
    "Пересчёт смотрит назад на один период и никогда не смотрит вперёд. Поэтому проходящий удар ощущается дважды: когда он пришёл и когда ушёл.",
  "On the record the difficulty rises by 1.92 % at block 679,392, and a new period begins with the outage. How much of the world's hashrate was in Xinjiang that month was never published; our figure is an assumption.":
    "По записям сети сложность растёт на 1,92 % на блоке 679 392, и новый период начинается с отключения. Какая часть мирового хешрейта была в том месяце в Синьцзяне, никогда не публиковалось; наша цифра — допущение.",
  "After a coal mine floods in Hutubi on 10 April, inspections follow, and data centres in Xinjiang lose power.":
    "После затопления угольной шахты в Хутуби 10 апреля идут проверки, и дата-центры Синьцзяна остаются без питания.",
  "Power cut in Xinjiang": "Синьцзян без питания",
  "Reported, in 24 hours: Antpool −24.5 %, BTC.com −18.9 %, Binance −20 %, Poolin −33 %. Pools with Chinese members show it most: they are not a sample of the world.":
    "Сообщалось, за 24 часа: Antpool −24,5 %, BTC.com −18,9 %, Binance −20 %, Poolin −33 %. Сильнее всего это видно у пулов с участниками из Китая: они не выборка мира.",
  "Pools: −19 to −33 %": "Пулы: от −19 до −33 %",
  "On the record there are 103 blocks on 16 April 2021 and 91 blocks on 17 April 2021. Such a fall is too large for luck, which moves a day by about 12 blocks.":
    "По записям сети 16 апреля 2021 года — 103 блока, а 17 апреля 2021 года — 91 блок. Для удачи, которая сдвигает сутки примерно на 12 блоков, такое падение слишком велико.",
  "Reported: a loss of about a quarter over five days; another series has 220 EH/s falling to 165. The map cannot tell, as a month's mean. Map of April 2021: China 46.0 %.":
    "Сообщалось: потеря около четверти за пять дней; по другому ряду — с 220 EH/s до 165. Карта этого показать не может: она — среднее за месяц. Карта за апрель 2021 года: Китай 46,0 %.",
  "Power returns over some days. The end is our judgement from blocks by day.":
    "Питание возвращается в течение нескольких дней. Конец — наше суждение по блокам за сутки.",
  "Power returns": "Питание вернулось",
  "On the record the difficulty falls by 12.61 % at block 681,408. It answers two weeks in which machines were missing, though by now they are back.":
    "По записям сети сложность падает на 12,61 % на блоке 681 408. Она отвечает на две недели, когда машин не хватало, хотя теперь они уже вернулись.",
  "Blocks now come every 494 seconds on average: the difficulty is too low for the machines that run.":
    "Теперь блоки приходят в среднем каждые 494 секунды: для работающих машин сложность слишком низка.",
  "On the record the difficulty rises by 21.53 % at block 683,424. Part is the return, part new machines. A retarget remembers one period and no more.":
    "По записям сети сложность растёт на 21,53 % на блоке 683 424. Часть этого — возвращение, часть — новые машины. Пересчёт помнит один период и не больше.",
  "The rains end, autumn 2020": "Конец дождей, осень 2020",
  "Each autumn hydropower in Sichuan grew dear and machines were carried north. On the record the difficulty fell by 16 % as the rains of 2020 ended; see how much of it this model finds.":
    "Каждую осень электричество ГЭС в Сычуани дорожало, и машины везли на север. По записям сети, когда кончились дожди 2020 года, сложность упала на 16 %; посмотрите, сколько из этого находит наша модель.",
  "Large changes of hashrate need no crisis: machines follow cheap power with the seasons. While they travel they do not hash.":
    "Для больших перемен хешрейта кризис не нужен: машины следуют за дешёвым электричеством по сезонам. В дороге они не работают.",
  "On the record the difficulty rises by 3.62 % at block 653,184. Machines have spent the summer on cheap hydropower in Sichuan and Yunnan. Watch their dots.":
    "По записям сети сложность растёт на 3,62 % на блоке 653 184. Лето машины провели на дешёвых ГЭС Сычуани и Юньнани. Следите за их точками.",
  "Reported: within China, Sichuan went from 14.9 % at the start of the wet season to 61.1 % at its height, and Xinjiang from 55.1 to 9.6 %. Map of October 2020: China 67.4 %.":
    "Сообщалось: внутри Китая доля Сычуани выросла с 14,9 % в начале сезона дождей до 61,1 % на его пике, а доля Синьцзяна упала с 55,1 до 9,6 %. Карта за октябрь 2020 года: Китай 67,4 %.",
  "Hydropower at about 0.02 USD a kWh becomes power at about 0.05. Days and prices are our judgement: the change takes weeks and differs by valley.":
    "Электричество ГЭС примерно по 0,02 USD за кВт·ч сменяется электричеством примерно по 0,05. Дни и цены — наше суждение: смена занимает недели и в разных долинах идёт по-разному.",
  "Rains end": "Конец дождей",
  "On the record there are 99 blocks on 27 October 2020. Machines that travel do not hash: a week on lorries to Xinjiang and Inner Mongolia is a week dark in our model.":
    "По записям сети 27 октября 2020 года — 99 блоков. Машины в пути не работают: неделя на грузовиках до Синьцзяна и Внутренней Монголии в нашей модели — неделя молчания.",
  "Reported: some 20 to 22 EH/s had left by the end of October.":
    "Сообщалось: к концу октября уехало около 20–22 EH/s.",
  "On the record the difficulty falls by 16.05 % at block 655,200, the largest fall since 2011 until the next summer's. Nothing was banned and the price was rising.":
    "По записям сети сложность падает на 16,05 % на блоке 655 200: самое большое падение с 2011 года и до следующего лета. Ничего не запрещали, а цена росла.",
  "On the record the difficulty rises by 4.82 % at block 657,216: the first machines run again.":
    "По записям сети сложность растёт на 4,82 % на блоке 657 216: первые машины снова работают.",
  "On the record the difficulty rises by 8.87 % at block 659,232. Map of November 2020: China 55.6 %, United States 9.4 %.":
    "По записям сети сложность растёт на 8,87 % на блоке 659 232. Карта за ноябрь 2020 года: Китай 55,6 %, США 9,4 %.",
  "On the record the difficulty falls by 2.54 % at block 661,248. The journey is over. It repeats each spring and autumn until the ban of 2021 ends it.":
    "По записям сети сложность падает на 2,54 % на блоке 661 248. Путь окончен. Он повторяется каждую весну и осень, пока его не прерывает запрет 2021 года.",
  "The halving of May 2020": "Халвинг мая 2020",
  "On 11 May 2020 a block began to pay 6.25 instead of 12.5 bitcoin. Watch which machines still pay for their power, and who gains when the others stop.":
    "11 мая 2020 года блок стал приносить 6,25 биткоина вместо 12,5. Посмотрите, какие машины ещё оплачивают своё электричество и кто выигрывает, когда остальные останавливаются.",
  "A halving cuts every machine's income at once, and the oldest leave first. The retarget then shares their part among those who stay.":
    "Халвинг сразу урезает доход каждой машины, и первыми уходят самые старые. Затем пересчёт делит их часть между оставшимися.",
  "On the record the difficulty rises by 0.92 % at block 628,992. In a week a block will pay half as much. Look at hashprice, not at hashrate.":
    "По записям сети сложность растёт на 0,92 % на блоке 628 992. Через неделю блок будет приносить вдвое меньше. Смотрите на хешпрайс, а не на хешрейт.",
  "Close of 8 May 2020: 9,840 USD. Close of 10 May 2020: 8,760 USD. This page does not say what moved the price.":
    "Закрытие 8 мая 2020 года: 9 840 USD. Закрытие 10 мая 2020 года: 8 760 USD. Эта страница не говорит, что двигало цену.",
  "Block 630,000: the subsidy falls from 12.5 to 6.25 BTC. Every machine's income per hash halves at once, save for fees. The minute is recalled.":
    "Блок 630 000: награда снижается с 12,5 до 6,25 BTC. Доход каждой машины на хеш сразу падает вдвое, не считая комиссий. Минута указана по памяти.",
  "An S9 needs about 52 USD a PH/s and day for power at 0.02 USD a kWh, and 129 at 0.05. After the halving a PH/s earns less than that second figure: the S9 lives on only where power is cheapest.":
    "На электричество S9 нужно около 52 USD на PH/s в сутки при 0,02 USD за кВт·ч и 129 при 0,05. После халвинга PH/s приносит меньше этой второй суммы: S9 живёт только там, где электричество дешевле всего.",
  "Reported: late rains and rationed power in Sichuan keep machines off just now. So not all of the fall is the halving.":
    "Сообщалось: из-за поздних дождей и ограничений электричества в Сычуани часть машин сейчас выключена. Так что не всё падение — от халвинга.",
  "On the record the difficulty falls by 6.00 % at block 631,008. Only part of the period came after the halving.":
    "По записям сети сложность падает на 6,00 % на блоке 631 008. После халвинга прошла лишь часть периода.",
  "Reported: hashrate down by a third, from 140 EH/s on 3 May to 93 on 20 May. Both are estimates from one day's blocks, uncertain by 8 % and more each, and the first was a lucky day.":
    "Сообщалось: хешрейт упал на треть, с 140 EH/s 3 мая до 93 20 мая. Обе цифры — оценки по блокам за одни сутки, каждая с погрешностью 8 % и больше, и первый день был удачным.",
  "On the record the difficulty falls by 9.29 % at block 633,024. For those who stayed each hash now earns more.":
    "По записям сети сложность падает на 9,29 % на блоке 633 024. Для оставшихся каждый хеш теперь приносит больше.",
  "On the record the difficulty rises by 14.95 % at block 635,040. The rains have come to Sichuan: old machines run again on cheap water.":
    "По записям сети сложность растёт на 14,95 % на блоке 635 040. В Сычуань пришли дожди: старые машины снова работают на дешёвой воде.",
  "Black Thursday, March 2020": "Чёрный четверг, март 2020",
  "On 12 March 2020 bitcoin lost more than a third of its price in a day. Watch old machines fall below the cost of their power, and the difficulty follow two weeks later.":
    "12 марта 2020 года биткоин за день потерял больше трети цены. Посмотрите, как доход старых машин уходит ниже стоимости их электричества, а через две недели за ним следует сложность.",
  "Price moves hashrate through costs, over days. The next retarget then gives part of the lost income back to those who stayed.":
    "Цена двигает хешрейт через издержки, за дни. Затем следующий пересчёт возвращает оставшимся часть потерянного дохода.",
  "On the record the difficulty rises by 6.88 % at block 620,928, to its highest so far. Close of 7 March 2020: 8,910 USD.":
    "По записям сети сложность растёт на 6,88 % на блоке 620 928, до своего высшего значения. Закрытие 7 марта 2020 года: 8 910 USD.",
  "Close of 11 March 2020: 7,910 USD. Close of 12 March 2020: 4,970 USD. Shares fall in the same days, over the pandemic. This page does not say what moved the price.":
    "Закрытие 11 марта 2020 года: 7 910 USD. Закрытие 12 марта 2020 года: 4 970 USD. В те же дни, на фоне пандемии, падают акции. Эта страница не говорит, что двигало цену.",
  "On the record there are 151 blocks on 12 March 2020: the chain notices nothing. Machines stop over days, as bills come, not in an hour.":
    "По записям сети 12 марта 2020 года — 151 блок: цепочка ничего не замечает. Машины останавливаются за дни, по мере прихода счетов, а не за час.",
  "An S9 needs about 129 USD a PH/s and day for power at 0.05 USD a kWh, a machine of 50 J/TH about 66. Hashprice was near 120 to 140 in the week before and is under 90 now: the first was at its edge and is far below it, the second still pays.":
    "На электричество S9 нужно около 129 USD на PH/s в сутки при 0,05 USD за кВт·ч, машине в 50 J/TH — около 66. Неделей раньше хешпрайс был от 120 до 140, теперь он ниже 90: первая была на грани и ушла далеко за неё, вторая ещё окупается.",
  "On the record there are 119 blocks on 16 March 2020. From now on days are slow.":
    "По записям сети 16 марта 2020 года — 119 блоков. С этого времени дни медленные.",
  "The period is about to end at 714 seconds a block on average: 100 EH/s, where the one before had 118.":
    "Период скоро кончится со средним в 714 секунд на блок: 100 EH/s, тогда как в предыдущем было 118.",
  "On the record the difficulty falls by 15.95 % at block 622,944. A machine that stayed on earns a fifth more per hash than yesterday, at the same price.":
    "По записям сети сложность падает на 15,95 % на блоке 622 944. Машина, которая не выключалась, зарабатывает на хеш на пятую часть больше, чем вчера, при той же цене.",
  "On the record the difficulty rises by 5.77 % at block 624,960: as income recovers, machines return.":
    "По записям сети сложность растёт на 5,77 % на блоке 624 960: доход восстанавливается, и машины возвращаются.",
  "On the record the difficulty rises by 8.45 % at block 626,976. The whole swing took six weeks.":
    "По записям сети сложность растёт на 8,45 % на блоке 626 976. Всё колебание заняло шесть недель.",
  "Iran's summer ban, 2021": "Летний запрет в Иране, 2021",
  "From May to September 2021 Iran banned mining to spare its grid, though most of it had no licence to lose. Try how much a ban is worth when few obey it.":
    "С мая по сентябрь 2021 года Иран запретил майнинг, чтобы разгрузить энергосеть, хотя у большей его части не было лицензий, которых можно лишиться. Проверьте, чего стоит запрет, который мало кто соблюдает.",
  "A ban reaches those who can be found. What a map shows of it depends as much on everybody else as on the banned.":
    "Запрет действует на тех, кого можно найти. То, что о нём покажет карта, зависит от всех остальных не меньше, чем от тех, кому запретили.",
  "Map of April 2021: Iran 4.6 %. Power is subsidised there, and most mining is said to be unlicensed.":
    "Карта за апрель 2021 года: Иран 4,6 %. Электричество там субсидируется, и большая часть майнинга, как говорят, не имеет лицензий.",
  "Early heat and drought bring blackouts to Iran's cities in May. The day is approximate.":
    "Ранняя жара и засуха приносят в мае отключения в города Ирана. День приблизителен.",
  "The president announces a ban on all mining until 22 September. The hour is approximate.":
    "Президент объявляет запрет на весь майнинг до 22 сентября. Час приблизителен.",
  "Iran bans mining": "Иран запрещает майнинг",
  "Reported: licensed mines draw 209 MW; the grid company said 500 to 600 MW of all mining in January; the president says more than 2,000 MW. They count different things, and no one has measured the rest.":
    "Сообщалось: лицензированные фермы потребляют 209 МВт; сетевая компания в январе называла 500–600 МВт для всего майнинга; президент говорит о более чем 2 000 МВт. Они считают разное, а остальное никто не измерял.",
  "209 MW or 2,000?": "209 МВт или 2 000?",
  "Reported: 85 % of mining has no licence. A ban first stops those who can be found. How many of the rest stop is our assumption, between 15 and 50 %.":
    "Сообщалось: у 85 % майнинга нет лицензии. Запрет останавливает сначала тех, кого можно найти. Сколько остановится из остальных — наше допущение, от 15 до 50 %.",
  "At the same time China closes. Blocks cannot tell the two apart: what you see at the retargets is nearly all China.":
    "В то же время закрывается Китай. По блокам одно от другого не отличить: то, что видно в пересчётах, — почти целиком Китай.",
  "Map of August 2021: Iran 3.1 %. While China is missing from the map, everyone else's share looks larger, so the true fall was likely greater.":
    "Карта за август 2021 года: Иран 3,1 %. Пока Китая на карте нет, доли всех остальных выглядят больше, так что настоящее падение, вероятно, было сильнее.",
  "The ban ends. Map of September 2021: Iran 0.6 %. The lower share comes after the ban, as China reappears and addresses hide: a map is not a meter.":
    "Запрет кончается. Карта за сентябрь 2021 года: Иран 0,6 %. Меньшая доля приходит после запрета, когда Китай появляется снова, а адреса скрываются: карта — не счётчик.",
  "Ban ends": "Конец запрета",
  Tehran: "Тегеран",
  "Storm in Texas, February 2022": "Буря в Техасе, февраль 2022",
  "Before a winter storm large mines in Texas switched off of their own choice. Look for it in the blocks.":
    "Перед зимней бурей крупные фермы Техаса выключились по собственному выбору. Поищите это в блоках.",
  "A mine can earn by standing still when power is dear. A few percent for a day or two cannot be seen in the chain, whatever the headline says.":
    "Ферма может зарабатывать, стоя без дела, когда электричество дорого. Несколько процентов на день-два в цепочке не видны, что бы ни говорил заголовок.",
  "United States without Texas": "США без Техаса",
  Texas: "Техас",
  "Dear power in Texas": "Дорогое электричество в Техасе",
  "On the record the difficulty rises by 9.32 % at block 719,712. Map of January 2022: United States 37.8 %. How much of it is in Texas, drawn here as a part of its own, is our assumption.":
    "По записям сети сложность растёт на 9,32 % на блоке 719 712. Карта за январь 2022 года: США 37,8 %. Сколько из этого в Техасе, который здесь нарисован отдельно, — наше допущение.",
  "A year before, winter storm Uri took about 30 GW of power stations off, and the market price went to 8,000 to 9,000 USD a MWh. Since then contracts that pay mines for switching off have become common there.":
    "Годом раньше зимняя буря «Ури» вывела из строя электростанции примерно на 30 ГВт, и рыночная цена дошла до 8 000–9 000 USD за МВт·ч. С тех пор там распространились договоры, по которым фермам платят за выключение.",
  "Mines switch off before the storm comes. Reported: −98 to −99 % at the largest site, Rockdale; others follow.":
    "Фермы выключаются ещё до бури. Сообщалось: от −98 до −99 % на крупнейшей площадке, Рокдейл; за ней следуют другие.",
  "Mines switch off": "Фермы выключаются",
  "Nobody was cut: at a high enough price, not hashing pays more than hashing. A machine of 33 J/TH that earns 0.2 USD a TH and day stops at about 0.23 USD a kWh.":
    "Никого не отключали: при достаточно высокой цене не работать выгоднее, чем работать. Машина в 33 J/TH, которая приносит 0,2 USD на TH в сутки, останавливается примерно при 0,23 USD за кВт·ч.",
  "On the record the difficulty rises by 0.18 % at block 721,728. A few percent of the world off for a day or two would lower it by less than half a percent, and luck moves it by three.":
    "По записям сети сложность растёт на 0,18 % на блоке 721 728. Несколько процентов мира, выключенных на день-два, снизили бы её меньше чем на полпроцента, а удача сдвигает её на три.",
  "The cold passes and the mines return. The day is approximate.":
    "Холод проходит, и фермы возвращаются. День приблизителен.",
  "On the record there are 153 blocks on 2 February 2022, 147 blocks on 3 February 2022 and 130 blocks on 4 February 2022. Nothing of the storm can be told from luck.":
    "По записям сети 2 февраля 2022 года — 153 блока, 3 февраля 2022 года — 147 блоков и 4 февраля 2022 года — 130 блоков. Отличить здесь бурю от удачи нельзя.",
  "On the record the difficulty rises by 4.78 % at block 723,744.":
    "По записям сети сложность растёт на 4,78 % на блоке 723 744.",
  "Sandbox: from January 2022 on": "Песочница: с января 2022",
  "The world of January 2022, left to itself for two years. Price, orders, buildings, places and blocks are all computed, and none of it is history.":
    "Мир января 2022 года, предоставленный себе на два года. Цена, заказы, здания, места и блоки — всё вычислено, и ничто из этого не история.",
  "Price leads and hashrate follows: in days by switching, in months by machines, in a year by buildings. What was begun in good times gets its power in whatever times come.":
    "Цена идёт впереди, хешрейт за ней: за дни — выключением, за месяцы — машинами, за год — зданиями. Начатое в хорошие времена получает питание в те времена, какие наступят.",
  "Machines, places and bans are those of January 2022. From here on nothing is history: the seed draws the price, and all else follows from it. Another seed is another world.":
    "Машины, места и запреты — как в январе 2022 года. Дальше ничто не история: зерно выбирает цену, и из неё следует всё остальное. Другое зерно — другой мир.",
  "Choose a country: its card tells the places with power and those under construction. Owners start to build where machines look for a place and the newest model keeps more than 45 % of its income after power.":
    "Выберите страну: её карточка называет места с питанием и те, что строятся. Владельцы начинают строить там, где машинам нужно место, а новейшая модель после электричества оставляет себе больше 45 % дохода.",
  "Places are short": "Мест не хватает",
  "Three clocks answer to the price. Machines that no longer pay stop within days; orders follow in weeks and arrive after some seven months; a place takes ten.":
    "На цену отвечают три механизма, каждый в свой срок. Машины, которые больше не окупаются, останавливаются за дни; заказы следуют за недели и приходят месяцев через семь; место занимает десять.",
  "A machine that needs a third less power can be ordered. It pays where older ones no longer do, so it also tells where building pays.":
    "Можно заказать машину, которой нужно на треть меньше электричества. Она окупается там, где старые уже нет, и потому решает, где стоит строить.",
  "New model": "Новая модель",
  "What was started in January gets its power now, whatever the price is by this time. A building is a wager on a price ten months ahead.":
    "Начатое в январе получает питание сейчас, какой бы ни была цена к этому времени. Здание — ставка на цену через десять месяцев.",
  "First new places": "Первые новые места",
  "Set the charts of price and hashrate beside each other: hashrate turns after the price and by less. It does not move the price here but for coins sold, far too few to see.":
    "Положите рядом графики цены и хешрейта: хешрейт поворачивает после цены и слабее. Цену он здесь двигает только через проданные монеты, а их слишком мало, чтобы это увидеть.",
  "Two years on. Now change the seed, or what a building must earn, and compare: much of what one run shows is its luck.":
    "Прошло два года. Теперь смените зерно или то, сколько должно приносить здание, и сравните: многое из того, что показывает один прогон, — его удача.",
  "Direction of the price": "Направление цены",
  "in ln a year": "в ln за год",
  "Volatility of the price, jumps left out": "Волатильность цены, без скачков",
  "From the start of a building to its power": "От начала здания до его питания",
  "Margin above which it pays to build": "Маржа, выше которой стоит строить",
  "share of the income left after power": "доля дохода после электричества",
  "Most that a place can start to build": "Самое большее, что место может начать строить",
  "of its hosting, a year, were power free": "от своего хостинга в год, будь электричество даром",
  "Under construction at the start": "Строится в начале",
  "share of the hosting": "доля от хостинга",
  "Free places at the start": "Свободные места в начале",
  UTC: "UTC",
  "Laboratory: difficulty set anew every day": "Лаборатория: пересчёт каждый день",
  "January 2022 once more, but the difficulty is set anew after 144 blocks instead of 2,016. See how soon it answers Kazakhstan's silence, and what else it answers.":
    "Снова январь 2022 года, но сложность задаётся заново через 144 блока вместо 2 016. Посмотрите, как скоро она отвечает на молчание Казахстана и на что ещё отвечает.",
  "A short memory answers a shock within a day, and luck every day, so a change of 10 % says little. Two weeks are slow, and what they say is mostly true.":
    "Короткая память отвечает на удар за день, а на удачу — каждый день, поэтому изменение на 10 % мало что говорит. Две недели медленны, и то, что они говорят, по большей части верно.",
  "the difficulty is set anew every day": "сложность задаётся заново каждый день",
  "An invented rule: the difficulty is set anew after 144 blocks, about a day, instead of 2,016, two weeks. All else is January 2022, price and events included.":
    "Вымышленное правило: сложность задаётся заново через 144 блока, примерно через день, вместо 2 016, двух недель. Всё остальное — январь 2022 года, включая цену и события.",
  "Nothing has happened yet, but the difficulty moves by 9 % a day in the mean. A day's blocks come 8 % too early or too late by luck, and the next day takes it back. Two weeks of blocks leave 3 %.":
    "Ещё ничего не случилось, а сложность меняется в среднем на 9 % в сутки. По удаче блоки суток приходят на 8 % раньше или позже, и следующие сутки возвращают это назад. Две недели блоков оставляют 3 %.",
  "Only luck": "Только удача",
  "Kazakhstan goes offline. Until the period's 144 blocks are full nothing changes: the first hours are as slow as under the real rule.":
    "Казахстан уходит из сети. Пока не наберутся 144 блока периода, ничего не меняется: первые часы так же медленны, как при настоящем правиле.",
  "By now a day without Kazakhstan has been counted. Whether this change is its silence or luck cannot be told from one run: change the seed and look again.":
    "К этому времени посчитаны сутки без Казахстана. По одному прогону не сказать, его это молчание или удача: смените зерно и посмотрите снова.",
  "An answer?": "Это ответ?",
  "Machines are back before the difficulty knows it, so blocks tend to be early for a day. A short memory feels a short shock twice; two weeks hardly felt it.":
    "Машины вернулись раньше, чем об этом узнала сложность, поэтому около суток блоки скорее спешат. Короткая память ощущает короткий удар дважды; две недели его почти не ощутили.",
  "What a day does better: while new machines arrive week after week, blocks stay near ten minutes. On the record the difficulty waited, and then rose by 9.3 % on 21 January.":
    "Что у суток лучше: пока новые машины прибывают неделю за неделей, блоки держатся около десяти минут. По записям сети сложность ждала, а затем выросла на 9,3 % 21 января.",
  "Blocks take 608 seconds in the mean, not 600, even when nothing changes: the fewer blocks a rule counts, the more it errs to the slow side.":
    "Блоки в среднем занимают 608 секунд, а не 600, даже когда ничего не меняется: чем меньше блоков считает правило, тем больше оно ошибается в медленную сторону.",
  "Laboratory: miners who leave at once": "Лаборатория: майнеры уезжают мгновенно",
  "China's ban of 2021, but machines stand in their new place the moment they leave. See what still holds them back.":
    "Запрет в Китае 2021 года, но машины стоят на новом месте в тот же миг, когда уезжают. Посмотрите, что их всё же держит.",
  "Without the way and the wait the fall is nearly as deep, for free places are gone within two weeks. Places without haste do as little: a quick move takes both.":
    "Без дороги и ожидания падение почти такое же глубокое, потому что свободные места кончаются за две недели. Места без спешки дают так же мало: быстрому переезду нужно и то и другое.",
  "machines that leave are in their new place at once": "уезжающие машины сразу оказываются на новом месте",
  "China's ban of 2021 with two things changed. A machine that leaves stands in its new place the moment it goes, and whoever finds a place goes in the same week. Places abroad are as many as in the run without the change.":
    "Запрет в Китае 2021 года с двумя изменениями. Уезжающая машина в тот же миг стоит на новом месте, а нашедший место уезжает на той же неделе. Мест за границей столько же, сколько в прогоне без этого изменения.",
  "The State Council announces a crackdown. Inner Mongolia, Qinghai and Gansu go first.":
    "Государственный совет объявляет кампанию против майнинга. Первыми идут Внутренняя Монголия, Цинхай и Ганьсу.",
  "Ban announced": "Запрет объявлен",
  "Within two weeks every free place abroad is taken. From here on a machine leaves only when somebody has built a place for it.":
    "За две недели заняты все свободные места за границей. Дальше машина уезжает только тогда, когда кто-то построил для неё место.",
  Full: "Мест нет",
  "Xinjiang and Sichuan are closed too. Their machines could be anywhere tomorrow, and there is nowhere to be.":
    "Закрыты и Синьцзян с Сычуанью. Их машины завтра могли бы быть где угодно, но быть им негде.",
  "The fall is nearly as deep as with lorries and ships: a low of about 117 EH/s instead of 108, and the difficulty comes down by 25 % instead of 26 % at the deepest retarget. On the record it was 27.9 %.":
    "Падение почти такое же глубокое, как с грузовиками и кораблями: низшая точка около 117 EH/s вместо 108, и в самом глубоком пересчёте сложность снижается на 25 % вместо 26 %. По записям сети было 27,9 %.",
  "Now give them places: set the free places outside China to 50 % among the assumptions. The low is then near 158 EH/s, and most of what was closed is gone by July.":
    "Теперь дайте им места: задайте в допущениях 50 % свободных мест вне Китая. Тогда низшая точка — около 158 EH/s, и к июлю большая часть закрытого уже уехала.",
  "But places alone do as little: with them, and the usual waits and ways, the low is about 110 EH/s. In this model a quick move takes both, and neither is to blame by itself.":
    "Но и одни места дают так же мало: с ними, с обычным ожиданием и обычной дорогой низшая точка — около 110 EH/s. В этой модели быстрому переезду нужно и то и другое, и ни одно не виновато само по себе.",
  "Laboratory: nothing happens": "Лаборатория: ничего не происходит",
  "Constant hashrate, constant price, no events. See how much blocks and difficulty move by luck alone.":
    "Постоянный хешрейт, постоянная цена, никаких событий. Посмотрите, насколько блоки и сложность меняются от одной лишь удачи.",
  "Luck moves a day's blocks by 8 % and a retarget by 3 %. Nothing smaller is news.":
    "Удача сдвигает блоки за сутки на 8 %, а пересчёт — на 3 %. Всё, что меньше, — не новость.",
  China: "Китай",
  "Every machine runs and none will stop. Press Play and wait for the first change of difficulty, in about two weeks.":
    "Работает каждая машина, и ни одна не остановится. Нажмите «Пуск» и ждите первого изменения сложности, примерно через две недели.",
  "Count the blocks of a day: 144 are expected, and anything from 124 to 164 is ordinary luck.":
    "Посчитайте блоки за сутки: ожидается 144, а всё от 124 до 164 — обычная удача.",
  "The difficulty has answered to luck alone. What one period took too long the next makes up for, so changes tend to alternate.":
    "Сложность ответила на одну лишь удачу. Лишнее время одного периода возмещает следующий, поэтому изменения скорее чередуются.",
  "Four changes of difficulty, and not one machine more or less.":
    "Четыре изменения сложности — и ни одной машиной больше или меньше.",
  "Laboratory: miners who switch at once": "Лаборатория: майнеры реагируют сразу",
  "All miners pay nearly the same for power and react within days. See the difficulty swing by itself.":
    "Все майнеры платят за электричество почти одинаково и реагируют за дни. Посмотрите, как сложность раскачивается сама.",
  "A rule that looks back can overshoot when those it measures react to it. Different costs and slow hands are what keeps it calm.":
    "Правило, которое смотрит назад, может промахнуться, если те, кого оно измеряет, на него отвечают. Спокойным его делают разные издержки и медленные руки.",
  "Dear power": "Дорогое электричество",
  "Cheap power": "Дешёвое электричество",
  "A laboratory: all miners pay nearly the same for power, and switch quickly. Then a small change of income moves many machines at once.":
    "Лаборатория: все майнеры платят за электричество почти одинаково и быстро переключаются. Тогда малое изменение дохода двигает сразу много машин.",
  "Call elasticity the percent of hashrate that comes for one percent of income. The rule of retargets takes yesterday's hashrate for tomorrow's: it does not know that its own change moves miners.":
    "Назовём эластичностью процент хешрейта, который приходит на один процент дохода. Правило пересчёта принимает вчерашний хешрейт за завтрашний: оно не знает, что его собственное изменение двигает майнеров.",
  "The difficulty rises, income falls, machines leave, blocks slow down, and the difficulty falls. Below an elasticity of 1 each swing is smaller than the one before.":
    "Сложность растёт, доход падает, машины уходят, блоки замедляются, и сложность падает. При эластичности ниже 1 каждое колебание меньше предыдущего.",
  "First swing": "Первое колебание",
  "Above 1 each swing is larger: the chain goes from rush to crawl. Noda, Okumura and Hashimoto described this in 2020.":
    "Выше 1 каждое колебание больше предыдущего: цепочка то несётся, то ползёт. Это описали Нода, Окумура и Хасимото в 2020 году.",
  "With prices of power spread by a quarter, a third of all machines exactly at break-even is enough for an elasticity of about 1.":
    "Когда цены электричества разбросаны на четверть, для эластичности около 1 хватает трети всех машин ровно в точке окупаемости.",
  "Days of delay soften it: here machines stop in about three days and start in about five. Make them faster and the swings return.":
    "Дни задержки смягчают это: здесь машины останавливаются примерно за три дня и включаются примерно за пять. Сделайте их быстрее, и колебания вернутся.",
  "On the record no such swing is seen in these years: most machines earned well above their power. It is a warning about a world of thin margins, not a forecast.":
    "В записях этих лет такого колебания не видно: большинство машин зарабатывало заметно больше, чем стоило их электричество. Это предостережение о мире тонкой прибыли, а не прогноз.",
  "Hashrate at the edge of break-even": "Хешрейт на грани окупаемости",
  "Kazakhstan had become second in bitcoin mining, after the United States.":
    "Казахстан вышел на второе место в добыче биткоина, после США.",
  "August 2021: United States 35.4 %, Kazakhstan 18.1 %, China 0 % as observed. January 2022: China 21.1 %, again above Kazakhstan's 13.2 %.":
    "Август 2021 года: США 35,4 %, Казахстан 18,1 %, Китай 0 % по наблюдениям. Январь 2022 года: Китай 21,1 %, снова выше Казахстана с его 13,2 %.",
  "True of the newest map there was, five months old. When the map of January came out in May, Kazakhstan stood third. (Our scenario comes out lower than that map for both: what the power cut of late January stopped, and who got new machines, are assumptions.)":
    "Верно для новейшей тогда карты, которой было пять месяцев. Когда в мае вышла карта за январь, Казахстан стоял третьим. (Наш сценарий для обоих даёт меньше, чем та карта: что остановило отключение электричества в конце января и кому достались новые машины — допущения.)",
  "Kazakhstan on the map of January 2022": "Казахстан на карте за январь 2022 года",
  "China on the same map": "Китай на той же карте",
  "It had about 20 % of computing power in August 2021, up from about 8 % in April; nearly a fifth.":
    "В августе 2021 года у него было около 20 % вычислительной мощности против примерно 8 % в апреле; почти пятая часть.",
  "18.1 % in August and 8.2 % in April 2021. In January 2022, published in May: 13.2 %.":
    "18,1 % в августе и 8,2 % в апреле 2021 года. В январе 2022 года, по публикации в мае: 13,2 %.",
  "Rounded up for August, and out of date by January: the machines had been rationed, moved on, or been outgrown.":
    "Для августа округлено вверх, а к январю устарело: машины ограничили, увезли или обогнали.",
  "True share just before the cut": "Истинная доля прямо перед отключением",
  "The internet was shut down across the country on 5 January (one article); the cut was ordered on 6 January (the other).":
    "Интернет отключили по всей стране 5 января (одна статья); приказ об отключении отдан 6 января (другая).",
  "Mobile throttled from the afternoon of 4 January; nationwide from about 10:30 to 11:00 UTC on the 5th, with windows. Data-centre links mostly back at midnight UTC on the 7th.":
    "Мобильный интернет замедлен со второй половины дня 4 января; по всей стране — примерно с 10:30–11:00 UTC 5-го, с окнами. Линии дата-центров по большей части вернулись в полночь UTC 7-го.",
  "The 5th is right. For people it lasted five days. How much mines lost on their data-centre lines was not measured; we assume a day and two thirds.":
    "Верно 5-е. Для людей это длилось пять дней. Сколько потеряли фермы на своих линиях дата-центров, не измеряли; мы принимаем сутки и две трети.",
  "Hours of mining lost, as if all at once": "Потерянные часы майнинга, как если бы потеряли все сразу",
  "Computing power dropped sharply; it fell by 12 %.": "Вычислительная мощность резко снизилась; она упала на 12 %.",
  "Pools over hours: −10 % to −13.4 %. Blocks of 5 to 10 January: −0.7 %, standard error 4.2 %.":
    "По пулам за часы: от −10 % до −13,4 %. По блокам с 5 по 10 января: −0,7 %, стандартная ошибка 4,2 %.",
  "Plausible for some hours, from pools' reports. The chain can neither show it nor rule it out: a day of blocks is uncertain by 8 %.":
    "Для нескольких часов правдоподобно, по отчётам пулов. Цепочка не может ни показать это, ни исключить: погрешность блоков за сутки — 8 %.",
  "True fall at its lowest": "Истинное падение в низшей точке",
  "Fall by pools' hourly reports, lowest in a day": "Падение по часовым отчётам пулов, низшая точка за сутки",
  "Fall by counting blocks, a day later": "Падение по счёту блоков, через сутки",
  "Blocks a day, 5 to 10 January (recorded 143.8)": "Блоков в сутки, с 5 по 10 января (записано 143,8)",
  "This makes it easier to produce bitcoin (in theory).": "Это облегчает добычу биткоина (в теории).",
  "The next two retargets rose: +0.41 % on 8 January, +9.32 % on the 21st.":
    "Следующие два пересчёта были вверх: +0,41 % 8 января, +9,32 % 21-го.",
  "Not before a retarget: until then nobody's hash earns more. In this model the shutdown alone lowers the next retarget by about 1.4 points, but luck moves it by three or four either way, and on the record it rose.":
    "Не раньше пересчёта: до него ничей хеш не приносит больше. В этой модели само отключение снижает следующий пересчёт примерно на 1,4 пункта, но удача сдвигает его на три-четыре в любую сторону, а по записям он был вверх.",
  "Change at block 717,696": "Изменение на блоке 717 696",
  "Change at block 719,712": "Изменение на блоке 719 712",
  "More bitcoin may then reach the market and press on the price (in theory).":
    "Тогда на рынок может выйти больше биткоинов, и они могут давить на цену (в теории).",
  "During an outage fewer coins are issued. Afterwards at most about 41 more a day for two weeks, against some 100,000 traded: of the order of 0.1 % of price.":
    "Во время отключения монет выпускается меньше. После него — не более примерно 41 в сутки сверх обычного в течение двух недель, при торгах около 100 000: порядка 0,1 % цены.",
  "Wrong in sign while it lasts, and far too small afterwards to be seen.":
    "Пока оно длится, знак обратный, а после величина слишком мала, чтобы её заметить.",
  "Coins not mined while the links were cut": "Монеты, не добытые, пока не было связи",
  "Bitcoin fell below 42,000 USD on Thursday 6 January.": "Биткоин упал ниже 42 000 USD в четверг 6 января.",
  "Close of 6 January: 43,160 USD. The recorded low of those days is 40,938, on the 7th.":
    "Закрытие 6 января: 43 160 USD. Минимум тех дней по записям — 40 938, 7-го.",
  "A day's close cannot settle a moment in the day.": "Закрытие дня не может решить вопрос об одном моменте дня.",
  "The price is replayed from the record, so no run can test this.":
    "Цена повторяет записи, так что ни один прогон этого не проверит.",
  "The lowest price since September 2020 (one article); since late September 2021 (the other).":
    "Самая низкая цена с сентября 2020 года (одна статья); с конца сентября 2021 года (другая).",
  "Close of 7 January: 41,560 USD, the lowest since 28 September 2021. In September 2020 it stood at 10,000 to 12,000.":
    "Закрытие 7 января: 41 560 USD, самое низкое с 28 сентября 2021 года. В сентябре 2020 года было от 10 000 до 12 000.",
  "Late September 2021 is right. The year 2020 is a slip.": "Верен конец сентября 2021 года. 2020 год — описка.",
  "Down 5 % on 7 January to under 41,000 USD, amid a broader sell-off.":
    "Минус 5 % 7 января, до уровня ниже 41 000 USD, на фоне более широкой распродажи.",
  "Close to close −3.7 %; low 40,938. Shares fell too, and other coins, some without any mining in Kazakhstan, fell by more.":
    "От закрытия к закрытию −3,7 %; минимум 40 938. Акции тоже падали, а другие монеты, в том числе совсем без майнинга в Казахстане, падали сильнее.",
  "The figures fit the day's low, and the sell-off was broad.":
    "Цифры соответствуют минимуму дня, и распродажа была широкой.",
  "The price is replayed from the record. This page does not say what moved it.":
    "Цена повторяет записи. Эта страница не говорит, что её двигало.",
  "China's crackdown the year before sent miners to Kazakhstan and other places with cheap power.":
    "Кампания в Китае годом раньше отправила майнеров в Казахстан и другие места с дешёвым электричеством.",
  "China 46.0 % in April and 0 % as observed in August 2021; Kazakhstan 8.2 to 18.1 %; 87,849 machines counted moved to Kazakhstan.":
    "Китай 46,0 % в апреле и 0 % по наблюдениям в августе 2021 года; Казахстан с 8,2 до 18,1 %; в Казахстан переехало 87 849 учтённых машин.",
  "Yes. But China never fell to nothing: hidden mining returned to the map as 22 % a month later.":
    "Да. Но до нуля Китай не падал: спрятанный майнинг через месяц вернулся на карту как 22 %.",
  "It happened before this scenario begins. Machines still under way from China travel on the map.":
    "Это было до начала сценария. Машины, ещё едущие из Китая, движутся по карте.",
  "Governments' attitude moves crypto markets, which are more sensitive to geopolitics than before.":
    "Отношение правительств двигает крипторынки, которые стали чувствительнее к геополитике, чем раньше.",
  "No measurement separates this from all else that happened in those days.":
    "Ни одно измерение не отделяет это от всего остального, что случилось в те дни.",
  "The simulator cannot tell. It can only show what each assumed sensitivity would imply.":
    "Модель сказать не может. Она может лишь показать, что следовало бы из каждой принятой чувствительности.",
  "A channel you can switch on below. It is off by default: shown, not asserted.":
    "Канал, который можно включить ниже. По умолчанию он выключен: показан, но не утверждается.",
  "Mining is opaque, and where it happens is estimated.": "Майнинг непрозрачен, и где он идёт — известно по оценкам.",
  "The map rests on four pools with about 37 % of hashrate, on addresses that can be hidden, and appears months later.":
    "Карта опирается на четыре пула примерно с 37 % хешрейта и на адреса, которые можно скрыть, и выходит через месяцы.",
  "Yes. In this scenario most of what the map shows in Germany and Ireland is assumed to be elsewhere.":
    "Да. В этом сценарии принято, что большая часть того, что карта показывает в Германии и Ирландии, находится в другом месте.",
  "Germany on the observed map of January 2022": "Германия на карте наблюдений за январь 2022 года",
  "Ireland on the same map": "Ирландия на той же карте",
  "a day": "в сутки",
  "BTC a day": "BTC в сутки",
  "BTC for each EH/s": "BTC на каждый EH/s",
  "Kazakhstan goes dark. How long between blocks?": "Казахстан умолкает. Сколько времени между блоками?",
  "Pull the plug": "Выдернуть вилку",
  "Fewer machines look for blocks, and each block stays as hard to find as before until the next retarget.":
    "Блоки ищет меньше машин, а найти каждый так же трудно, как прежде, до следующего пересчёта.",
  "What if it lasted thirty days?": "А если бы это длилось тридцать дней?",
  "No link comes back for hours at a time, so every day stays as slow until the retarget.":
    "Связь не возвращается и на часы, поэтому каждый день остаётся таким же медленным до пересчёта.",
  "What if difficulty adjusted every day?": "А если бы сложность менялась каждый день?",
  "Difficulty stood higher at the cut: a daily rule had followed the latest growth and each day's luck. So the first day is slower. The rule must first count a day of slow blocks, and helps only on the next.":
    "К отключению сложность стояла выше: ежедневное правило уже пошло за последним ростом и за удачей каждого дня. Поэтому первый день медленнее. Правилу нужно сначала сосчитать день медленных блоков, и помогает оно лишь на следующий.",
  "See it block by block": "Посмотреть по блокам",
  "What if miners could leave at once?": "А если бы майнеры могли уехать сразу?",
  "Here all leave for the United States with a day on the way. On the road they hash nothing, so the first day is as slow.":
    "Здесь все уезжают в США, день в пути. В дороге они ничего не считают, поэтому первый день так же медленный.",
  "The same question in China, 2021": "Тот же вопрос о Китае, 2021 год",
  "Machines come to Kazakhstan all year. What part of the world's hashing is there at the end of August 2021?":
    "Машины весь год прибывают в Казахстан. Какая часть мирового хешрейта там в конце августа 2021 года?",
  "Let them come": "Пусть едут",
  "Machines that China ordered off went where places were free, and with so many others gone each that came weighed more.":
    "Машины, которым Китай велел выключиться, ушли туда, где были свободные места, а раз стольких других не стало, каждая прибывшая весила больше.",
  "What if Kazakhstan went dark?": "А если бы Казахстан умолк?",
  "Machines cut off mine on among themselves. How many of their blocks vanish when the link returns?":
    "Отрезанные машины майнят дальше между собой. Сколько их блоков пропадёт, когда связь вернётся?",
  "Cut the link": "Оборвать связь",
  "The chain with more work wins, and a minority never has more, so all that it found alone is left behind.":
    "Побеждает цепочка, в которой больше работы, а у меньшинства её никогда не больше, поэтому всё найденное в одиночку остаётся позади.",
  "What if they fell silent instead?": "А если бы они замолчали?",
  "What if the United States banned it?": "А если бы его запретили США?",
  "machines without a link fell silent then, and no second chain is on record":
    "тогда машины без связи замолчали, и второй цепочки в записях нет",
  "Kosovo bans mining. How long between blocks on the first day?":
    "Косово запрещает майнинг. Сколько времени между блоками в первый день?",
  "Ban it": "Запретить",
  "Kosovo held so little of the world's hashrate that luck moves a day of blocks far more than its ban did.":
    "У Косово была такая малая часть мирового хешрейта, что удача сдвигает сутки блоков куда сильнее его запрета.",
  "What if Kazakhstan goes dark a day later?": "А если днём позже умолкнет Казахстан?",
  "What if nothing happens at all?": "А если совсем ничего не случится?",
  "China orders mining off, province by province. What does the first retarget of July do to the difficulty?":
    "Китай отключает майнинг, провинция за провинцией. Что сделает со сложностью первый пересчёт июля?",
  "Order it off": "Отключить",
  "The rule sees only how long the last period took, and most of the ban fell into that one.":
    "Правило видит лишь, сколько длился последний период, а на него и пришлась большая часть запрета.",
  "What if it had been announced a year ahead?": "А если бы о нём объявили за год?",
  "Two months after the ban, machines find new places. What does the retarget of late August do to the difficulty?":
    "Через два месяца после запрета машины находят новые места. Что сделает со сложностью пересчёт конца августа?",
  "Follow them": "За ними",
  "Machines arrive as fast as places with power are found for them, and each that starts again makes blocks come sooner.":
    "Машины прибывают так быстро, как для них находятся места с питанием, и каждая включённая снова ускоряет блоки.",
  "What came of it in Kazakhstan?": "Что из этого вышло в Казахстане?",
  "China never bans mining. How much does the world's hashrate grow from May 2021 to February 2022?":
    "Китай не запрещает майнинг. Насколько вырастет мировой хешрейт с мая 2021 до февраля 2022 года?",
  "Let them stay": "Пусть остаются",
  "New machines keep coming at the recorded pace, and here nobody stands idle or looks for a place.":
    "Новые машины приходят в записанном темпе, и здесь никто не простаивает и не ищет места.",
  "What if the ban comes as it did?": "А если запрет придёт, как было?",
  "this never happened, so no record can say": "этого не было, и никакая запись не скажет",
  "The ban was announced a year ahead. What does the first retarget of July 2021 do to the difficulty now?":
    "О запрете объявили за год. Что теперь сделает со сложностью первый пересчёт июля 2021 года?",
  "Enforce it": "Ввести",
  "Machines that had a year to leave are elsewhere by then, as far as there was power for them.":
    "Машины, у которых был год на отъезд, к тому времени уже в других местах, насколько там хватило электричества.",
  "What if nobody had been told?": "А если бы никого не предупредили?",
  "The United States order mining off in thirty days. How long between blocks in the days after the deadline?":
    "США отключают майнинг за тридцать дней. Сколько времени между блоками в дни после срока?",
  "Machines stop day after day, and every retarget on the way makes up for those that had stopped before it.":
    "Машины останавливаются день за днём, и каждый пересчёт по дороге возмещает тех, кто остановился до него.",
  "What if only Kazakhstan goes dark?": "А если умолкнет только Казахстан?",
  "How did China's ban go?": "Как прошёл запрет Китая?",
  "Two years of prices, machines and bans. What part of the world's hashing is in the United States at the end of 2021?":
    "Два года цен, машин и запретов. Какая часть мирового хешрейта в США в конце 2021 года?",
  "Run the record": "Пройти по записям",
  "New machines and those that left China went where hosting was being built, and most of it was built there.":
    "Новые машины и те, что ушли из Китая, шли туда, где строили хостинг, а больше всего его строили там.",
  "What comes after, left to itself?": "Что потом, если не вмешиваться?",
  "Xinjiang loses its power for a week. What does the next retarget do to the difficulty?":
    "Синьцзян на неделю остаётся без электричества. Что сделает со сложностью следующий пересчёт?",
  "Cut the power": "Отключить питание",
  "The outage took only a part of the period, so the rule sees only that part of the loss.":
    "Перебой занял лишь часть периода, и правило видит лишь эту часть потери.",
  "What if Kazakhstan goes dark and difficulty adjusts every day?":
    "А если Казахстан умолкнет, а сложность будет меняться каждый день?",
  "What if the whole country is ordered off?": "А если отключат всю страну?",
  "The rains end in Sichuan and machines are carried north. What does the retarget of early November do?":
    "В Сычуани кончаются дожди, и машины везут на север. Что сделает пересчёт начала ноября?",
  "End the rains": "Закончить дожди",
  "Machines on the road do not hash, and the model lets fewer of them travel at once than there seem to have been.":
    "Машины в пути не работают, и в модели их одновременно едет меньше, чем, похоже, было.",
  "What if miners could move at once?": "А если бы майнеры переезжали сразу?",
  "A block now pays half. What does the first full period after the halving do to the difficulty?":
    "Блок теперь приносит вдвое меньше. Что сделает со сложностью первый полный период после халвинга?",
  "Halve it": "Сократить вдвое",
  "Only machines stop whose power now costs more than they earn; the model has more of them stop than the record.":
    "Останавливаются лишь машины, чьё электричество теперь дороже их дохода; в модели таких больше, чем в записях.",
  "What if all react within days?": "А если все отвечают за несколько дней?",
  "What if income falls within a day?": "А если доход упадёт за день?",
  "Old machines no longer earn their power. What does the next retarget do to the difficulty?":
    "Старые машины больше не окупают электричество. Что сделает со сложностью следующий пересчёт?",
  "Switch them off": "Выключить их",
  "Machines whose power costs more than they earn are switched off within days, and the rule counts the blocks that they no longer find.":
    "Машины, чьё электричество дороже их дохода, выключают за несколько дней, и правило считает блоки, которых они больше не находят.",
  "What if a block pays half?": "А если блок приносит вдвое меньше?",
  "Iran bans mining for the summer. What part of the world's hashing is there at the end of June?":
    "Иран запрещает майнинг на лето. Какая часть мирового хешрейта там в конце июня?",
  "Most of it had no licence to lose, and a share also grows when others lose more.":
    "У большинства и не было лицензии, которую можно потерять, а доля растёт и тогда, когда другие теряют больше.",
  "What happened in China meanwhile?": "Что тем временем было в Китае?",
  "Mines in Texas switch off before a storm. How long between blocks on that day?":
    "Фермы в Техасе выключаются перед бурей. Сколько времени между блоками в тот день?",
  "So few of the world's machines stood still that luck alone moves a day by as much.":
    "Стояло так мало машин мира, что одна лишь удача сдвигает сутки настолько же.",
  "What if a whole country goes dark?": "А если умолкнет целая страна?",
  "The world of January 2022 is left to itself. How much does its hashrate grow in a year?":
    "Мир января 2022 года предоставлен себе. Насколько вырастет его хешрейт за год?",
  "Let it run": "Пустить",
  "Machines ordered and buildings begun arrive for months, and which of them pay hangs on a price that is drawn anew with every seed.":
    "Заказанные машины и начатые здания поступают месяцами, а какие из них окупятся, зависит от цены, которую каждое зерно выбирает заново.",
  "How well did the model do on the record?": "Насколько модель верна записям?",
  "the run assumes a price of its own, so no record answers it":
    "прогон допускает свою цену, и ни одна запись на это не отвечает",
  "Difficulty is set anew every day. How long between blocks on the second day of the cut?":
    "Сложность пересчитывают каждый день. Сколько времени между блоками на второй день отключения?",
  "The rule has answered the first dark day by the second, but it answers that day's luck as well.":
    "Ко второму дню правило ответило на первый тёмный день, но отвечает оно и на удачу того дня.",
  "What if it took two weeks, as it does?": "А если на это нужны две недели, как и есть?",
  "bitcoin has never had this rule, so no record can say":
    "такого правила у биткоина не было, и никакая запись не скажет",
  "China orders mining off, and machines arrive the moment they leave. What does the retarget of early July do?":
    "Китай отключает майнинг, а машины прибывают в миг отъезда. Что сделает пересчёт начала июля?",
  "Without the way they still need a place with power, and free places are soon taken.":
    "И без пути им нужно место с питанием, а свободные места скоро заняты.",
  "What if they have to travel?": "А если им нужно ехать?",
  "Nothing happens. What does the next retarget do to the difficulty?":
    "Ничего не происходит. Что сделает со сложностью следующий пересчёт?",
  "Nothing changed, so nothing but luck can move it, and the model expects none.":
    "Ничего не изменилось, сдвинуть её может только удача, а модель её не ждёт.",
  "What if a country goes dark?": "А если умолкнет страна?",
  "no two weeks of the record had a steady hashrate": "ни в каких двух неделях записей хешрейт не был постоянным",
  "All miners switch as soon as it pays. What does the retarget at the end of April do to the difficulty?":
    "Все майнеры переключаются, как только это выгодно. Что сделает со сложностью пересчёт конца апреля?",
  "The rule answers what miners did two weeks ago, and miners answer the rule, so both overshoot.":
    "Правило отвечает на то, что майнеры делали две недели назад, а майнеры отвечают правилу, и оба промахиваются.",
  "What if nobody reacts at all?": "А если никто не отвечает?",
  "no record has miners as alike and as quick as these": "ни в одной записи нет столь одинаковых и быстрых майнеров",
};
