/** Kazakh, by the English text of a scenario or table. The glossary stands at the head of messages.ts. */
import type { Texts } from "../catalogue.ts";

export const texts: Texts = {
  "Kazakhstan, January 2022": "Қазақстан, 2022 жылғы қаңтар",
  "On 5 January 2022 Kazakhstan, then one of the three largest miners of bitcoin, cut its internet. Watch what happened to the world's hashrate, difficulty and blocks, and change it.":
    "2022 жылғы 5 қаңтарда сол кездегі ең ірі үш биткоин майнерінің бірі болған Қазақстан интернетін өшірді. Әлемдік хешрейтке, күрделілік пен блоктарға не болғанын бақылаңыз да, өзгертіп көріңіз.",
  "Blocks slow down everywhere at once, and nothing but the next retarget makes them fast again. A loss of a seventh is hard to read from a day of blocks, because luck alone moves a day by 8 %.":
    "Блоктар бүкіл әлемде бірден баяулайды, оларды келесі қайта есептеуден басқа ештеңе тездетпейді. Жетіден бірдің жоғалғанын бір күннің блоктарынан аңғару қиын, өйткені сәттіліктің өзі бір күнді 8 %-ға ауытқытады.",
  Xinjiang: "Шыңжаң",
  "Sichuan and Yunnan": "Сычуань мен Юньнань",
  "Inner Mongolia": "Ішкі Моңғолия",
  "Rest of China": "Қытайдың қалған бөлігі",
  "United States": "АҚШ",
  Kazakhstan: "Қазақстан",
  Canada: "Канада",
  Russia: "Ресей",
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
  "Antminer S9 class": "Antminer S9 сыныбы",
  "S17 and M20S class": "S17 мен M20S сыныбы",
  "Antminer S19 class": "Antminer S19 сыныбы",
  "S19j Pro and M30S++ class": "S19j Pro мен M30S++ сыныбы",
  "Antminer S19 XP class": "Antminer S19 XP сыныбы",
  Other: "Басқалар",
  "Germany *": "Германия *",
  "Ireland *": "Ирландия *",
  "Kazakhstan's internet is cut": "Қазақстанда интернет өшірілді",
  "Kazakhstan's grid cuts registered miners off": "Қазақстан энергожүйесі тіркелген майнерлерді ажыратады",
  "Kazakhstan's surcharge on miners begins": "Қазақстанда майнерлерге үстемеақы басталады",
  "Iran bans mining for the winter": "Иран қыс мезгіліне майнингке тыйым салады",
  "Inner Mongolia: mines closed": "Ішкі Моңғолия: фермалар жабылды",
  "Qinghai, Gansu and others: mines closed": "Цинхай, Ганьсу және басқалар: фермалар жабылды",
  "Xinjiang: mines closed": "Шыңжаң: фермалар жабылды",
  "Sichuan and Yunnan: mines closed": "Сычуань мен Юньнань: фермалар жабылды",
  "A new difficulty period begins at block 715,680. Each dot is a fixed amount of hashrate; press Play, or drag the date.":
    "715 680-блоктан күрделіліктің жаңа кезеңі басталады. Әр нүкте — хешрейттің тұрақты мөлшері; «Ойнату» түймесін басыңыз немесе күнді сүйреңіз.",
  "Kazakhstan lifts its cap on the price of petroleum gas.":
    "Қазақстан сұйытылған мұнай газы бағасының шегін алып тастайды.",
  "Protests begin in the oil-producing west of Kazakhstan (Mangistau). The rise is later reversed, and the unrest grows.":
    "Қазақстанның мұнайлы батысында (Маңғыстау) наразылық басталады. Бағаның өсуі кейін кері қайтарылады, ал толқу күшейе береді.",
  "Protests begin": "Наразылық басталды",
  "Mobile internet in Kazakhstan is throttled. Mines use data-centre lines, so little changes yet.":
    "Қазақстанда мобильді интернет баяулатылды. Фермалар деректер орталықтарының желілерін пайдаланады, сондықтан әзірге көп ештеңе өзгермейді.",
  "Kazakhstan goes offline nationwide. Machines still have power but get no work from their pools: they add nothing until a link returns.":
    "Қазақстан бүкіл ел бойынша желіден ажырады. Құрылғыларда ток бар, бірақ пулдардан тапсырма келмейді: байланыс қайтқанша олар ештеңе қоспайды.",
  "Internet cut": "Интернет үзілді",
  "A first window: connectivity returns for four and a half hours.":
    "Алғашқы саңылау: байланыс төрт жарым сағатқа қайта қосылады.",
  "The Federal Reserve's minutes are published; shares and cryptocurrencies fall within the hour. Many things happened that day: this page does not say what moved the price.":
    "Федералдық резервтің хаттамасы жарияланды; бір сағат ішінде акциялар мен криптовалюталар арзандады. Сол күні көп нәрсе болды: бағаны не қозғағанын бұл бет айтпайды.",
  "Reported: computing power down 12 % since the cut. Some pools report far more (1THash −82 %, OKExPool −46 %), others less (AntPool −12 %).":
    "Хабар бойынша: ажыратылғаннан бері есептеу қуаты 12 %-ға төмен. Кейбір пулдардың хабары әлдеқайда көп (1THash −82 %, OKExPool −46 %), басқаларынікі аз (AntPool −12 %).",
  "Pools: −12 %": "Пулдар: −12 %",
  "About 2,500 troops of the Collective Security Treaty Organisation are sent to Kazakhstan, according to press reports.":
    "Баспасөз хабарлауынша, Қазақстанға Ұжымдық қауіпсіздік туралы шарт ұйымының шамамен 2 500 әскері жіберілді.",
  "Reported: the largest pools lost 10 % on average in 24 hours. Another series: 205 to 177 EH/s, −13.4 %, within hours. A day of blocks cannot show this: its error is ±8 %.":
    "Хабар бойынша: ең ірі пулдар 24 сағатта орта есеппен 10 % жоғалтты. Басқа қатар: бірнеше сағатта 205-тен 177 EH/s-ке, −13,4 %. Бір күннің блоктары мұны көрсете алмайды: оның қателігі ±8 %.",
  "Reported: bitcoin below 42,000 USD. The day's recorded close is 43,160.":
    "Хабар бойынша: биткоин 42 000 USD белгісінен төмен. Сол күннің жазылған жабылу бағасы — 43 160.",
  "Most data-centre links are back, while people in Kazakhstan are still cut off. For the mines most of the outage is over.":
    "Деректер орталықтары желілерінің көбі қайта қосылды, ал Қазақстандағы адамдар әлі байланыссыз. Фермалар үшін үзілістің көп бөлігі артта қалды.",
  "Data centres return": "Орталықтар қайтты",
  "The president says he has ordered the use of lethal force without warning, according to press reports. The interior ministry counts 26 protesters and 18 police and security personnel killed.":
    "Баспасөз хабарлауынша, президент ескертусіз оқ атуға бұйрық бергенін айтады. Ішкі істер министрлігінің санауынша, 26 наразылық білдіруші мен 18 полиция және қауіпсіздік қызметкері қаза тапты.",
  "Reported: bitcoin under 41,000 USD amid a broader sell-off. The recorded low of those days is 40,938.":
    "Хабар бойынша: жаппай сатылым үстінде биткоин 41 000 USD белгісінен төмен. Сол күндердің жазылған ең төмен бағасы — 40 938.",
  "On the record the difficulty rises by 0.41 % at block 717,696: it answers two weeks of blocks, not two days.":
    "Жазба бойынша 717 696-блокта күрделілік 0,41 %-ға артады: ол екі күнге емес, екі аптаның блоктарына жауап береді.",
  "The internet returns in Almaty after about 111 hours.":
    "Алматыда интернет шамамен 111 сағаттан кейін қайта қосылды.",
  "Connectivity in Kazakhstan is stable again.": "Қазақстанда байланыс қайтадан тұрақты.",
  "Network stable": "Желі тұрақты",
  "On the record the difficulty rises by 9.32 % at block 719,712. In this model it is about 7 % on average: new machines, and for about a point Kazakhstan's return.":
    "Жазба бойынша 719 712-блокта күрделілік 9,32 %-ға артады. Бұл модельде ол орта есеппен шамамен 7 %: жаңа құрылғылар және шамамен бір пункті Қазақстанның қайтуынан.",
  "Kazakhstan's grid cancels all planned supply to registered miners until the end of the month. Mines outside the register partly go on.":
    "Қазақстан энергожүйесі тіркелген майнерлерге жоспарланған токтың бәрін ай соңына дейін тоқтатады. Тізілімнен тыс фермалар ішінара жұмысын жалғастырады.",
  "Power cut to miners": "Майнерлердің тогы үзілді",
  "A 500 kV line trips and parts of Kazakhstan, Kyrgyzstan and Uzbekistan lose power.":
    "500 kV желі ажырап, Қазақстанның, Қырғызстанның және Өзбекстанның кей бөліктері токсыз қалды.",
  "The ordered cut of supply to registered miners ends.":
    "Тіркелген майнерлерге ток беруді тоқтату бұйрығының мерзімі бітті.",
  "On the record the difficulty rises by 0.18 % at block 721,728. One period cannot show what the power cut did; in this model the rise would be about 3 points larger without it.":
    "Жазба бойынша 721 728-блокта күрделілік 0,18 %-ға артады. Бір кезең токтың үзілуі не істегенін көрсете алмайды; бұл модельде онсыз өсім шамамен 3 пунктке көбірек болар еді.",
  "Miners still linked while Kazakhstan's internet is cut":
    "Қазақстанда интернет өшірілгенде байланыста қалған майнерлер",
  share: "үлес",
  "Miners still running while Kazakhstan's grid cuts them off":
    "Қазақстан энергожүйесі ажыратқанда жұмысын жалғастырған майнерлер",
  "Miners who go on under Iran's winter ban": "Иранның қысқы тыйымында жұмысын жалғастырған майнерлер",
  "Machines stored in each part of China": "Қытайдың әр бөлігінде қоймада тұрған құрылғылар",
  "EH/s": "EH/s",
  "Moving machines by road": "Құрылғыларды құрлықпен тасу",
  days: "күн",
  "Moving machines by sea": "Құрылғыларды теңізбен тасу",
  "Machines lost or broken on the way": "Жолда жоғалған не сынған құрылғылар",
  "Power price, United States": "Электр бағасы, АҚШ",
  "USD/kWh": "USD/kWh",
  "Power price, Kazakhstan": "Электр бағасы, Қазақстан",
  "Power of the building over power of the machines": "Ғимарат қуатының құрылғылар қуатына қатынасы",
  "Noise of pools' hourly reports": "Пулдардың сағаттық есептеріндегі шу",
  "Spread of power prices inside a region": "Өңір ішіндегі электр бағасының шашырауы",
  "standard deviation of ln price": "ln бағаның стандартты ауытқуы",
  "Orders of new machines when they pay back in half the time sought":
    "Жаңа құрылғы тапсырысы, егер көздеген мерзімнің жартысында өтелсе",
  "EH/s a day": "EH/s, күніне",
  "Payback that makers' prices settle at": "Өндірушілер бағасы орнығатын өтелу мерзімі",
  "From order to delivery": "Тапсырыстан жеткізуге дейін",
  "Growth of hosting in the United States and Canada": "АҚШ пен Канадада хостингтің өсуі",
  "a year": "жылына",
  "Growth of hosting elsewhere, China included": "Хостингтің басқа жерде өсуі, Қытайды қоса",
  "Free places at the start, outside China": "Бастапқы бос орындар, Қытайдан тыс",
  "share of those taken": "алынған орындардың үлесі",
  "Free places at the start, in China": "Бастапқы бос орындар, Қытайда",
  "What can run in secret, in each part of China": "Қытайдың әр бөлігінде жасырын жұмыс істей алатын қуат",
  MW: "MW",
  "Days after the closures before machines start again in secret":
    "Жабылғаннан кейін құрылғылар жасырын қосылғанша өтетін күн саны",
  "Days in which most closed machines would leave": "Жабылған құрылғылардың көбі кететін күн саны",
  "Weight of the margin in the choice of a place": "Орын таңдаудағы маржаның салмағы",
  Almaty: "Алматы",
  "Kazakhstan's boom, 2021": "Қазақстандағы өрлеу, 2021",
  "In 2021 Kazakhstan's share of the published map went from 6 to 18 %, and by autumn its grid was short of power. Watch machines arrive, the grid fill, and rationing begin.":
    "2021 жылы Қазақстанның жарияланған картадағы үлесі 6-дан 18 %-ға жетті, ал күзге қарай оның энергожүйесінде қуат тапшы болды. Құрылғылардың келуін, энергожүйенің толуын және шектеудің басталуын бақылаңыз.",
  "What limits a mining country is power, not welcome. The newest map may show a height that has already passed.":
    "Майнинг жүргізетін елді шектейтін — қонақжайлық емес, қуат. Ең жаңа карта әлдеқашан өтіп кеткен шыңды көрсетуі мүмкін.",
  "Xinjiang's mines lose power": "Шыңжаң фермалары токсыз қалды",
  "Iran bans mining for the summer": "Иран жаз мезгіліне майнингке тыйым салады",
  "Wet season in Sichuan and Yunnan": "Сычуань мен Юньнаньда жаңбырлы маусым",
  "Miners in Kazakhstan say they pay 3 to 5 US cents a kWh, most of it from coal. Watch the country's dots, and the power they draw.":
    "Қазақстандағы майнерлер бір kWh үшін 3–5 АҚШ центін төлейтінін айтады, токтың көбі көмірден. Елдің нүктелерін және олар тұтынатын қуатты бақылаңыз.",
  "Reported: about 500 MW of mining capacity in Kazakhstan. Map of January 2021: China 53.3 %, United States 10.6 %, Kazakhstan 6.2 %. Nobody saw that map before July.":
    "Хабар бойынша: Қазақстанда шамамен 500 MW майнинг қуаты бар. 2021 жылғы қаңтар картасы: Қытай 53,3 %, АҚШ 10,6 %, Қазақстан 6,2 %. Бұл картаны шілдеге дейін ешкім көрген жоқ.",
  "A committee of China's State Council announces a crackdown on mining. Machines will look for new places; the nearest border is Kazakhstan's. The hour is approximate.":
    "Қытай Мемлекеттік кеңесінің комитеті майнингке қарсы қатаң шара жариялады. Құрылғылар жаңа орын іздейді; ең жақын шекара — Қазақстандікі. Сағаты шамамен алынған.",
  "China: crackdown announced": "Қытай: қатаң шара жарияланды",
  "Mines in Xinjiang's Zhundong park are ordered off by 2 p.m. local time. Kazakhstan's border is some 500 km away.":
    "Шыңжаңның Чжуньдун паркіндегі фермаларға жергілікті уақытпен түскі сағат 2-ге дейін өшуге бұйрық берілді. Қазақстан шекарасына дейін шамамен 500 км.",
  "Xinjiang ordered off": "Шыңжаңды өшіру бұйрығы",
  "On the record the difficulty falls by 27.94 % at block 689,472. From here a machine that still hashes finds more blocks than before, in Kazakhstan as anywhere.":
    "Жазба бойынша 689 472-блокта күрделілік 27,94 %-ға төмендейді. Осыдан бастап хештеуін тоқтатпаған құрылғы бұрынғыдан көп блок табады, Қазақстанда да, басқа жерде де.",
  "In July the map of April comes out. Map of April 2021: China 46.0 %, United States 16.9 %, Kazakhstan 8.2 %. The day is approximate.":
    "Шілдеде сәуір картасы шығады. 2021 жылғы сәуір картасы: Қытай 46,0 %, АҚШ 16,9 %, Қазақстан 8,2 %. Күні шамамен алынған.",
  "Kazakhstan begins to ration power to mines. The south, which has too little power of its own, is hit most; the day is approximate.":
    "Қазақстан фермаларға берілетін токты шектей бастайды. Өз қуаты жетпейтін оңтүстік бәрінен қатты зардап шегеді; күні шамамен алынған.",
  "Rationing begins": "Шектеу басталды",
  "In October the map of August comes out. Map of August 2021: United States 35.4 %, Kazakhstan 18.1 %, China 0 %. The 18 % is quoted until January, when it is five months old. The day is approximate.":
    "Қазанда тамыз картасы шығады. 2021 жылғы тамыз картасы: АҚШ 35,4 %, Қазақстан 18,1 %, Қытай 0 %. Осы 18 % қаңтарға дейін айтылып келеді, ол кезде оған бес ай толған. Күні шамамен алынған.",
  "Map: second place": "Карта: екінші орын",
  "Three power plants trip in October. The grid company says it will cut consumers that take too much. Reported: mines draw more than 1,000 MW, their capacity is 1,500 MW; 87,849 machines have been counted coming from China.":
    "Қазанда үш электр станциясы апаттық түрде ажырайды. Желі компаниясы тым көп ток алатын тұтынушыларды ажырататынын айтады. Хабар бойынша: фермалар 1 000 MW-тан көп тұтынады, қуаты 1 500 MW; Қытайдан келген 87 849 құрылғы саналған.",
  "Three plants trip": "Үш станция ажырады",
  "Fifty registered miners are to be rationed first, 300 to 400 MW are asked of Russia, and new mines may get no more than 100 MW in all. Reported: 600 MW of regulated mines and 340 MW, or 1,200 MW, of others. Two official figures disagree.":
    "Алдымен тіркелген елу майнердің тогы шектеледі, Ресейден 300–400 MW сұралады, жаңа фермалардың бәріне қоса алғанда 100 MW-тан артық берілмейді. Хабар бойынша: реттелген фермалар 600 MW, басқалары 340 MW не 1 200 MW. Екі ресми сан бір-бірімен келіспейді.",
  "The firm Xive closes a farm of 2,500 machines for lack of power. The day is approximate.":
    "Xive фирмасы ток жетпегендіктен 2 500 құрылғысы бар ферманы жабады. Күні шамамен алынған.",
  "A farm closes": "Бір ферма жабылды",
  "Reported: the country's demand for power rose by 7 to 8 % this year, against 1 to 2 % before.":
    "Хабар бойынша: елдің электрге сұранысы биыл 7–8 %-ға өсті, бұрын 1–2 % еді.",
  "A surcharge of 1 tenge a kWh on miners begins at midnight in Almaty. Map of December 2021: Kazakhstan 14.0 %. It comes out in May 2022.":
    "Алматыда түн ортасынан бастап майнерлерге бір kWh үшін 1 теңге үстемеақы енеді. 2021 жылғы желтоқсан картасы: Қазақстан 14,0 %. Ол 2022 жылғы мамырда шығады.",
  "What if Kazakhstan had mined on alone?": "Қазақстан майнингті жалғыз жалғастырса ше?",
  "In January 2022 machines without a link fell silent, since their pools were abroad. Here they go on among themselves, and two chains grow apart until the link returns.":
    "2022 жылғы қаңтарда байланыссыз құрылғылар үнсіз қалды, өйткені пулдары шетелде еді. Мұнда олар өзара жалғастырады, байланыс қайтқанша екі тізбек бір-бірінен алшақтай береді.",
  "A minority that is cut off works for nothing: the chain with more work wins. People inside see confirmations that later vanish.":
    "Ажыраған азшылық босқа жұмыс істейді: жұмысы көбірек тізбек жеңеді. Ішіндегі адамдар кейін жоғалып кететін растауларды көреді.",
  "machines behind the cut mine on among themselves": "ажыраған жақтағы құрылғылар өзара майнингті жалғастырады",
  "History until 5 January. Then an invented turn: the miners behind the cut keep mining among themselves, on a chain of their own.":
    "5 қаңтарға дейін — тарих. Содан кейін ойдан алынған бұрылыс: ажыраған жақтағы майнерлер өз тізбегінде өзара майнингті жалғастырады.",
  "Kazakhstan goes offline. In fact its machines fell silent: they take their work from pools abroad. Here they are assumed to have a pool and a node inside.":
    "Қазақстан желіден ажырады. Шынында оның құрылғылары үнсіз қалды: олар тапсырманы шетелдік пулдардан алады. Мұнда ел ішінде пул мен түйін бар деп жорамалданған.",
  "From the split on there are two histories. With 18 % of the hashrate the small one finds six or seven blocks in six hours, and the large one thirty.":
    "Бөлінген сәттен бастап екі тарих бар. Хешрейттің 18 %-ымен кіші тізбек алты сағатта алты-жеті блок табады, ал үлкені отызды.",
  "Two chains": "Екі тізбек",
  "The chain with more work wins when the link returns. After six hours 18 % is ahead about once in 70,000 times; after a day, never in practice. With 45 % it would be one time in four after six hours.":
    "Байланыс қайтқанда жұмысы көбірек тізбек жеңеді. Алты сағаттан кейін 18 % шамамен 70 000 реттің бірінде озып шығады; бір күннен кейін іс жүзінде ешқашан. 45 % болса, алты сағаттан кейін төрт реттің бірінде озар еді.",
  "Every block of the small chain will be thrown away, and its rewards with it. Payments that had confirmations on it lose them.":
    "Кіші тізбектің әр блогы сыйақысымен бірге алып тасталады. Сонда расталған төлемдер растауынан айырылады.",
  "The small chain keeps the difficulty of the whole world. At 18 % it would need 78 days to reach its first retarget.":
    "Кіші тізбек бүкіл әлемнің күрделілігін сақтайды. 18 %-бен алғашқы қайта есептеуіне жету үшін оған 78 күн керек болар еді.",
  "Most data-centre links return about now. Nodes compare work, drop the small chain and go on. Nobody voted.":
    "Деректер орталықтары желілерінің көбі шамамен осы кезде қайтады. Түйіндер жұмысты салыстырып, кіші тізбекті тастайды да, әрі қарай кетеді. Ешкім дауыс берген жоқ.",
  "Link returns": "Байланыс қайтты",
  "On the record the difficulty rises by 0.41 % at block 717,696. Work on the dropped chain counts for no retarget: to the world it looks like the silence that it was.":
    "Жазба бойынша 717 696-блокта күрделілік 0,41 %-ға артады. Тасталған тізбектегі жұмыс ешбір қайта есептеуге кірмейді: әлемге ол кәдімгі үнсіздік болып көрінеді.",
  "Kosovo's ban, January 2022": "Косово тыйымы, 2022 жылғы қаңтар",
  "On 4 January 2022 Kosovo banned mining in an energy emergency, a day before Kazakhstan cut its internet. One of the two could matter to the chain.":
    "2022 жылғы 4 қаңтарда, Қазақстан интернетін өшіруден бір күн бұрын, Косово энергетикалық төтенше жағдайда майнингке тыйым салды. Тізбекке екеуінің бірі ғана әсер ете алар еді.",
  "The size of a story is not the size of its hashrate. What is nothing to the network can be much to a small grid.":
    "Оқиғаның шуы оның хешрейтімен өлшенбейді. Желі үшін түк емес нәрсе шағын энергожүйеге көп болуы мүмкін.",
  Kosovo: "Косово",
  "Kosovo bans mining": "Косово майнингке тыйым салады",
  "Eleven days before the ban. Kosovo is in the region list; on the map its miners are fewer than one dot.":
    "Тыйымға он бір күн қалды. Косово өңірлер тізімінде бар; картада оның майнерлері бір нүктеден аз.",
  "Kosovo bans mining. No dot on this map changes for it.":
    "Косово майнингке тыйым салды. Одан бұл картаның бірде-бір нүктесі өзгермейді.",
  "Two retargets after the ban there is no trace of it: what they answered to is luck, new machines and Kazakhstan.":
    "Тыйымнан кейінгі екі қайта есептеуде оның ізі де жоқ: олар жауап бергені — сәттілік, жаңа құрылғылар және Қазақстан.",
  "Hashrate at the start, Kosovo": "Бастапқы хешрейт, Косово",
  Pristina: "Приштина",
  "China's ban, 2021": "Қытай тыйымы, 2021",
  "Between May and July 2021 nearly half of the world's mining was ordered off, province by province. Watch blocks slow down, the difficulty fall by a record, and those who stayed begin to earn more.":
    "2021 жылғы мамыр мен шілде арасында әлемдік майнингтің жартысына жуығын өшіруге провинция артынан провинция бұйрық берді. Блоктардың баяулауын, күрделіліктің рекордпен төмендеуін және қалғандардың көбірек таба бастауын бақылаңыз.",
  "The network heals by a rule, not by a decision: it slows down first and adjusts at the end of a period. A ban moves machines and hides them; it does not end them.":
    "Желі шешіммен емес, ережемен сауығады: алдымен баяулайды, кезең соңында түзеледі. Тыйым құрылғыларды көшіреді және жасырады, бірақ жоймайды.",
  "On the record the difficulty rises by 21.53 % at block 683,424, to its highest so far: machines cut off in Xinjiang in April are back. Map of April 2021: China 46.0 %.":
    "Жазба бойынша 683 424-блокта күрделілік 21,53 %-ға артып, сол кезге дейінгі ең биік мәніне жетеді: сәуірде Шыңжаңда ажыраған құрылғылар қайтты. 2021 жылғы сәуір картасы: Қытай 46,0 %.",
  "Close of 12 May 2021: 49,150 USD. Close of 19 May 2021: 37,000 USD. This page does not say what moved the price; a mine's income per hash falls with it.":
    "2021 жылғы 12 мамырдағы жабылу бағасы: 49 150 USD. 2021 жылғы 19 мамырдағы жабылу бағасы: 37 000 USD. Бағаны не қозғағанын бұл бет айтпайды; ферманың бір хештен түсетін табысы онымен бірге төмендейді.",
  "A committee of the State Council announces a crackdown on mining and trading. The hour is approximate. Provinces follow one by one.":
    "Мемлекеттік кеңестің комитеті майнинг пен саудаға қарсы қатаң шара жариялады. Сағаты шамамен алынған. Провинциялар бірінен соң бірі ілеседі.",
  "Beijing's announcement": "Бейжің мәлімдемесі",
  "Inner Mongolia had ordered all mining out by the end of April. In our model the last of it stops by 6 June.":
    "Ішкі Моңғолия бүкіл майнингке сәуір соңына дейін кетуге бұйырған еді. Біздің модельде оның соңғысы 6 маусымға қарай тоқтайды.",
  "On the record the difficulty falls by 15.97 % at block 685,440.":
    "Жазба бойынша 685 440-блокта күрделілік 15,97 %-ға төмендейді.",
  "Qinghai orders all mining suspended.": "Цинхай бүкіл майнингті тоқтата тұруға бұйырды.",
  "Mines in Xinjiang's Zhundong park are to be off by 2 p.m. local time. Shares of provinces were never published month by month, so how many machines stop is our assumption.":
    "Шыңжаңның Чжуньдун паркіндегі фермалар жергілікті уақытпен түскі сағат 2-ге дейін өшуі керек. Провинциялар үлесі ешқашан ай сайын жарияланбаған, сондықтан қанша құрылғы тоқтайтыны — біздің жорамал.",
  "Xinjiang off": "Шыңжаң өшті",
  "On the record the difficulty falls by 5.30 % at block 687,456. The period that now begins will be the slowest of these years: 833 seconds a block on average.":
    "Жазба бойынша 687 456-блокта күрделілік 5,30 %-ға төмендейді. Енді басталатын кезең осы жылдардағы ең баяуы болады: бір блокқа орта есеппен 833 секунд.",
  "Sichuan orders 26 projects closed by 20 June and tells power companies to cut miners off and report by the 25th. It is the wet season: the cheapest power of the year goes unused. The hour is approximate.":
    "Сычуань 20 маусымға дейін 26 жобаны жабуға бұйырып, энергетика компанияларына майнерлерді ажыратып, 25-іне дейін есеп беруді тапсырды. Қазір жаңбырлы маусым: жылдың ең арзан тогы пайдаланылмай қалады. Сағаты шамамен алынған.",
  "Sichuan off": "Сычуань өшті",
  "The company Bit Digital suspends all its mining in China.":
    "Bit Digital компаниясы Қытайдағы бүкіл майнингін тоқтата тұрды.",
  "On the record there are 58 blocks on 27 June 2021, where 144 are usual. Luck alone moves a day by about 12 blocks; this is far beyond it.":
    "Жазба бойынша 2021 жылғы 27 маусымда 58 блок бар, әдетте 144 болады. Сәттіліктің өзі күнді шамамен 12 блокқа ауытқытады; бұл одан әлдеқайда асып тұр.",
  "58 blocks in a day": "Күніне 58 блок",
  "On the record the difficulty falls by 27.94 % at block 689,472: the largest fall ever. Only now does a machine that never stopped earn more.":
    "Жазба бойынша 689 472-блокта күрделілік 27,94 %-ға төмендейді: бұл — тарихтағы ең үлкен түсу. Тоқтамаған құрылғы енді ғана көбірек табады.",
  "Record fall": "Рекордтық түсу",
  "Map of July 2021: United States 35.1 %, Kazakhstan 13.8 %, China 0 %. It comes out in October. Zero is what addresses showed; machines that hid are not on it.":
    "2021 жылғы шілде картасы: АҚШ 35,1 %, Қазақстан 13,8 %, Қытай 0 %. Ол қазанда шығады. Нөл — мекенжайлар көрсеткені; жасырынған құрылғылар онда жоқ.",
  "On the record the difficulty falls by 4.81 % at block 691,488, the fourth fall in a row. Machines are on ships and lorries; slots abroad are full.":
    "Жазба бойынша 691 488-блокта күрделілік 4,81 %-ға төмендейді, қатарынан төртінші түсу. Құрылғылар кемелер мен жүк көліктерінде; шетелдегі орындар толы.",
  "On the record the difficulty rises by 13.24 % at block 697,536. Ships take months, so part of this was waiting nearer, or had only been switched off.":
    "Жазба бойынша 697 536-блокта күрделілік 13,24 %-ға артады. Кемелер айлап жүреді, демек мұның бір бөлігі жақынырақ жерде күтіп тұрған немесе жай ғана өшірулі болған.",
  "In October the map of August comes out: United States 35.4 %, Kazakhstan 18.1 %, China 0 %. September's, seven months later, has China at 22.3 %: machines had been hidden, and not all had gone. The day is approximate.":
    "Қазанда тамыз картасы шығады: АҚШ 35,4 %, Қазақстан 18,1 %, Қытай 0 %. Жеті айдан кейін шыққан қыркүйек картасында Қытай 22,3 %: құрылғылар жасырылған екен, бәрі кетпеген. Күні шамамен алынған.",
  "China 0 %": "Қытай 0 %",
  "Reported: 14 firms moved more than two million machines out of China; 87,849 of those counted went to Kazakhstan. The day is approximate.":
    "Хабар бойынша: 14 фирма Қытайдан екі миллионнан астам құрылғы әкетті; саналғандардың 87 849-ы Қазақстанға барды. Күні шамамен алынған.",
  "Look at the published map: from today August's is on it, since of its day only the month is on record. In our model some machines in China never stopped; the map has none.":
    "Жарияланған картаға қараңыз: бүгіннен бастап онда тамыздікі тұр, өйткені шыққан күнінің тек айы жазылған. Біздің модельде Қытайдағы кейбір құрылғылар ешқашан тоқтамаған; картада олардың бірі де жоқ.",
  Beijing: "Бейжің",
  "The great migration, 2021": "Ұлы көш, 2021",
  "After China's ban machines looked for power all over the world, for half a year. Follow them by ship and lorry, and compare where they are with where the map says they are.":
    "Қытай тыйымынан кейін құрылғылар жарты жыл бойы бүкіл әлемнен ток іздеді. Оларға кемемен және жүк көлігімен ілесіңіз де, олар тұрған жерді карта айтқан жермен салыстырыңыз.",
  "Places with power, not machines, set the pace of recovery. The map came months late and missed those who hid.":
    "Қалпына келу қарқынын құрылғылар емес, тогы бар орындар белгілейді. Карта бірнеше ай кешігіп шықты және жасырынғандарды көрсетпеді.",
  "On the record the difficulty falls by 27.94 % at block 689,472. Machines without a place wait in warehouses; each dot under way is some of them.":
    "Жазба бойынша 689 472-блокта күрделілік 27,94 %-ға төмендейді. Орны жоқ құрылғылар қоймаларда күтіп тұр; жолдағы әр нүкте — солардың бір бөлігі.",
  "Reported: nobody who has to move will be running in June or July; what lacks is room in data centres, not machines.":
    "Хабар бойынша: көшуге мәжбүр болғандардың ешқайсысы маусымда не шілдеде жұмыс істемейді; жетпейтіні — құрылғы емес, деректер орталығындағы орын.",
  "Close of 20 July 2021: 29,810 USD. Used machines are cheap: a price index has the middle tier near 43 USD a TH/s in July.":
    "2021 жылғы 20 шілдедегі жабылу бағасы: 29 810 USD. Ұсталған құрылғылар арзан: баға индексінде орта деңгей шілдеде бір TH/s үшін 43 USD шамасында.",
  "On the record the difficulty rises by 6.03 % at block 693,504, the first rise since May.":
    "Жазба бойынша 693 504-блокта күрделілік 6,03 %-ға артады, мамырдан бергі алғашқы өсім.",
  "Map of August 2021: United States 35.4 %, Kazakhstan 18.1 %, China 0 %. Map of September 2021: United States 27.7 %, China 22.3 %, Kazakhstan 17.7 %. A fifth of the world's machines did not return in a month: they had been hidden.":
    "2021 жылғы тамыз картасы: АҚШ 35,4 %, Қазақстан 18,1 %, Қытай 0 %. 2021 жылғы қыркүйек картасы: АҚШ 27,7 %, Қытай 22,3 %, Қазақстан 17,7 %. Әлем құрылғыларының бестен бірі бір айдың ішінде қайтып келе қойған жоқ: олар жасырулы тұрған.",
  "China on the map again": "Қытай қайтадан картада",
  "In October the map of August comes out; it is the newest until May 2022. The day is approximate.":
    "Қазанда тамыз картасы шығады; 2022 жылғы мамырға дейін ең жаңасы сол. Күні шамамен алынған.",
  "Reported: about 700,000 machines from China still stand idle for want of a slot. The day is approximate.":
    "Хабар бойынша: Қытайдан шыққан шамамен 700 000 құрылғы орын болмағандықтан әлі бос тұр. Күні шамамен алынған.",
  "On the record the difficulty rises by 8.33 % at block 713,664. The period just ended held 173 EH/s, for the first time since the ban above early April's 169.":
    "Жазба бойынша 713 664-блокта күрделілік 8,33 %-ға артады. Жаңа ғана біткен кезеңде 173 EH/s болды, тыйымнан бері алғаш рет сәуір басындағы 169-дан жоғары.",
  "Back to April": "Сәуір деңгейіне қайту",
  "The period that begins now will be the first to pass early May's 179 EH/s. Map of January 2022: United States 37.8 %, China 21.1 %, Kazakhstan 13.2 %. It comes out in May.":
    "Енді басталатын кезең мамыр басындағы 179 EH/s-тен алғаш асатын кезең болады. 2022 жылғы қаңтар картасы: АҚШ 37,8 %, Қытай 21,1 %, Қазақстан 13,2 %. Ол мамырда шығады.",
  "What if China had not banned mining?": "Қытай майнингке тыйым салмаса ше?",
  "The same world and luck as in 2021, without the order. Compare hashrate, carbon and the map with history.":
    "2021 жылғыдай әлем мен сәттілік, бірақ бұйрықсыз. Хешрейтті, көміртекті және картаны тарихпен салыстырыңыз.",
  "What a run without the ban does differently is what this model credits to it. Price and deliveries are held as recorded, and that is an assumption.":
    "Тыйымсыз симуляцияның өзгешелігі — осы модельдің тыйымға жатқызатыны. Баға мен жеткізілім жазбадағыдай алынған, бұл да жорамал.",
  "China's orders of 2021 never come": "Қытайдың 2021 жылғы бұйрықтары мүлде шықпайды",
  "The same world, prices, seasons and luck, but no order ever comes. Compare with the scenario of the ban.":
    "Сол әлем, сол бағалар, маусымдар мен сәттілік, бірақ ешқандай бұйрық шықпайды. Тыйым сценарийімен салыстырыңыз.",
  "In history the State Council's committee announced its crackdown here. In this run mines in China go on.":
    "Тарихта Мемлекеттік кеңестің комитеті қатаң шараны осы кезде жариялаған. Бұл симуляцияда Қытайдағы фермалар жұмысын жалғастырады.",
  "No announcement": "Жариялау болмады",
  "The price is still the recorded one. That is an assumption, and a strong one: nobody knows what it would have been.":
    "Баға әлі де жазбадағыдай. Бұл — жорамал, оның үстіне үлкен жорамал: ол қандай болар еді, ешкім білмейді.",
  "In history Sichuan was switched off here, in the wet season. Now look at how clean the network's power is with it running.":
    "Тарихта Сычуань осы кезде, жаңбырлы маусымда өшірілген. Енді ол жұмыс істеп тұрғанда желі тогының қаншалық таза екеніне қараңыз.",
  "On the record the difficulty falls by 27.94 % at block 689,472. What the run does instead is what this model credits to the ban.":
    "Жазба бойынша 689 472-блокта күрделілік 27,94 %-ға төмендейді. Оның орнына симуляцияда болатыны — осы модельдің тыйымға жатқызатыны.",
  "Not −28 %": "−28 % емес",
  "The wet season ends: without a ban machines go north again, and the difficulty dips as in November 2020.":
    "Жаңбырлы маусым бітеді: тыйымсыз құрылғылар қайтадан солтүстікке кетеді де, күрделілік 2020 жылғы қарашадағыдай төмендейді.",
  "Fewer machines come to Kazakhstan in this run, so its grid might not have had to ration. The run still rations as recorded: remove the event to see it without.":
    "Бұл симуляцияда Қазақстанға азырақ құрылғы келеді, сондықтан оның энергожүйесі токты шектемеуі де мүмкін еді. Симуляция бәрібір жазбадағыдай шектейді: онсыз көру үшін оқиғаны алып тастаңыз.",
  "New machines are delivered as recorded, though without the ban more might have gone to China and fewer been bought elsewhere. Read the difference as a range.":
    "Жаңа құрылғылар жазбадағыдай жеткізіледі, ал тыйымсыз олардың көбірегі Қытайға барып, басқа жерде азырақ сатып алынуы мүмкін еді. Айырманы аралық ретінде оқыңыз.",
  "What if China had announced it a year ahead?": "Қытай мұны бір жыл бұрын жарияласа ше?",
  "The same ban, announced in May 2020 and due in May 2021. See what notice is worth: in lost blocks, in carbon, and in machines that never stood idle.":
    "Сол тыйым, бірақ 2020 жылғы мамырда жарияланып, 2021 жылғы мамырда күшіне енеді. Алдын ала ескертудің жоғалған блокпен, көміртекпен және бос тұрмаған құрылғымен өлшенетін құнын көріңіз.",
  "Notice turns a shock into a move. How much of it depends on how fast places with power can be built.":
    "Алдын ала ескерту соққыны көшке айналдырады. Оның қаншасы көш болатыны тогы бар орындардың қаншалық тез салынатынына байланысты.",
  "China's ban is announced a year ahead": "Қытай тыйымы бір жыл бұрын жарияланады",
  "The ban is announced": "Тыйым жарияланды",
  "The same ban, announced a year before it falls due. Everything else is as recorded, the price too. Compare with the ban that gave weeks.":
    "Сол тыйым, бірақ күшіне енуден бір жыл бұрын жарияланған. Қалғанының бәрі жазбадағыдай, баға да. Бірнеше апта ғана берген тыйыммен салыстырыңыз.",
  "Announced, a year ahead": "Бір жыл бұрын жарияланды",
  "Owners begin to book power abroad. What limits them is how many megawatts can be built in a year: the assumption to try first.":
    "Иелер шетелден ток брондай бастайды. Оларды шектейтін — бір жылда неше мегаватт салуға болатыны: алдымен осы жорамалды өзгертіп көріңіз.",
  "The last full wet season ends. Some machines that leave Sichuan do not go north but abroad; how many is assumed.":
    "Соңғы толық жаңбырлы маусым бітеді. Сычуаньнан кеткен құрылғылардың бір бөлігі солтүстікке емес, шетелге барады; қаншасы екені — жорамал.",
  "Machines that left run elsewhere by now. Those that stay count on cheap water, or on not being found.":
    "Кеткен құрылғылар бұл кезде басқа жерде жұмыс істейді. Қалғандары арзан суға немесе табылмай қалуға үміт артады.",
  "The ban takes effect over the same weeks as in history. Watch how much is left to be switched off.":
    "Тыйым тарихтағыдай сол апталарда күшіне енеді. Өшіруге қаншасы қалғанын бақылаңыз.",
  "The ban falls due": "Тыйым күшіне енді",
  "On the record the difficulty falls by 27.94 % at block 689,472, after a ban without notice. The difference to this run is the worth of notice, in this model.":
    "Жазба бойынша, ескертусіз тыйымнан кейін, 689 472-блокта күрделілік 27,94 %-ға төмендейді. Осы симуляциядан айырмасы — бұл модельдегі алдын ала ескертудің құны.",
  "Notice does not change the wish to hide. The share that goes on in secret is the same assumption in both runs.":
    "Алдын ала ескерту жасырыну ниетін өзгертпейді. Жасырын жалғастыратын үлес екі симуляцияда да бірдей жорамал.",
  "Compare the carbon intensity of the two runs: machines that had time could choose where to go.":
    "Екі симуляцияның көміртек қарқындылығын салыстырыңыз: уақыты болған құрылғылар қайда барарын таңдай алды.",
  "What if the United States banned mining?": "АҚШ майнингке тыйым салса ше?",
  "In 2022 the United States held 38 % of the published map. Order it off in thirty days and look for places to go.":
    "2022 жылы жарияланған картаның 38 %-ы АҚШ-тікі еді. Отыз күнде өшіруге бұйрық беріп, баратын орын іздеп көріңіз.",
  "The network would heal as it did in 2021, a retarget later. Its machines might not: that depends on free power elsewhere.":
    "Желі 2021 жылғыдай, бір қайта есептеуден кейін сауығар еді. Ал құрылғылары сауықпауы мүмкін: бұл басқа жердегі бос қуатқа байланысты.",
  "the United States order all mining off in February 2022": "АҚШ 2022 жылғы ақпанда бүкіл майнингті өшіруге бұйырады",
  "The United States orders mining off": "АҚШ майнингті өшіруге бұйырады",
  "Nothing like this happened. Map of January 2022: United States 37.8 %. What if it were ordered off within thirty days?":
    "Мұндай ештеңе болған жоқ. 2022 жылғы қаңтар картасы: АҚШ 37,8 %. Отыз күн ішінде өшіруге бұйырса ше?",
  "An invented order: one thirtieth of the machines stop each day. No one hides in this run.":
    "Ойдан алынған бұйрық: күн сайын құрылғылардың отыздан бірі тоқтайды. Бұл симуляцияда ешкім жасырынбайды.",
  "Order (invented)": "Бұйрық (ойдан алынған)",
  "The first retarget comes too early to show it: a period remembers only its own two weeks.":
    "Алғашқы қайта есептеу мұны көрсетуге тым ерте келеді: кезең тек өзінің екі аптасын есінде сақтайды.",
  "With 38 % gone blocks would come every 16 minutes until the difficulty follows. The slower the blocks, the longer until it can.":
    "38 % кеткенде күрделілік ілескенше блоктар 16 минут сайын шығар еді. Блоктар баяулаған сайын ілесуіне де көбірек уақыт керек.",
  "All are off. China could send machines to the United States; where is there room for the machines of the United States? Look at free power abroad, not at machines.":
    "Бәрі өшті. Қытай құрылғыларын АҚШ-қа жібере алды; АҚШ құрылғыларына орын қайда? Құрылғыларға емес, шетелдегі бос қуатқа қараңыз.",
  "Where to?": "Қайда?",
  "All told the difficulty must come down by 27 to 38 %, depending on how many return: as large as China's ban.":
    "Жиынтығында күрделілік 27–38 %-ға төмендеуге тиіс, бұл қаншасының қайтатынына байланысты: көлемі Қытай тыйымындай.",
  "Before a retarget the survivors earn nothing extra. After it they earn up to 60 % more per hash at the same price, which is assumed not to move.":
    "Қайта есептеуге дейін аман қалғандар артық ештеңе таппайды. Одан кейін олар сол бағада бір хештен 60 %-ға дейін көбірек табады; баға қозғалмайды деп жорамалданған.",
  "New York": "Нью-Йорк",
  "The whole record, 2019 to 2022": "Бүкіл жазба, 2019–2022",
  "Given prices, new machines, power and rules, the model works out for 29 months where mining happens and how difficult it is. Set it beside every recorded retarget and every published map.":
    "Баға, жаңа құрылғылар, ток пен ережелер берілгенде модель майнингтің қайда жүретінін және оның қаншалық күрделі екенін 29 айға есептеп шығарады. Оны әр жазылған қайта есептеумен және әр жарияланған картамен қатар қойыңыз.",
  "A handful of causes is enough to retrace the record roughly. Retracing is not forecasting, and the places where the run goes wrong teach most.":
    "Жазбаны шамалап қайталауға санаулы ғана себеп жетеді. Өткенді қайталау — болжау емес, ал симуляция қателескен жерлер көбірек үйретеді.",
  "Prices, new machines, power and rules are given as recorded or assumed; where machines run and what the difficulty does is left to the model. Map of September 2019: China 75.5 %, Russia 5.9 %, United States 4.1 %.":
    "Баға, жаңа құрылғылар, ток пен ережелер жазбадағыдай не жорамалмен берілген; құрылғылар қайда жұмыс істейтіні мен күрделіліктің не істейтіні модельге қалдырылған. 2019 жылғы қыркүйек картасы: Қытай 75,5 %, Ресей 5,9 %, АҚШ 4,1 %.",
  "On the record the difficulty falls by 7.10 % at block 602,784: the wet season in Sichuan has ended.":
    "Жазба бойынша 602 784-блокта күрделілік 7,10 %-ға төмендейді: Сычуаньда жаңбырлы маусым бітті.",
  "Close of 11 March 2020: 7,910 USD. Close of 12 March 2020: 4,970 USD. Two weeks later, on the record, the difficulty falls by 15.95 % at block 622,944.":
    "2020 жылғы 11 наурыздағы жабылу бағасы: 7 910 USD. 2020 жылғы 12 наурыздағы жабылу бағасы: 4 970 USD. Жазба бойынша екі аптадан кейін 622 944-блокта күрделілік 15,95 %-ға төмендейді.",
  "Price falls by a third": "Баға үштен бірін жоғалтты",
  "At block 630,000 the subsidy falls from 12.5 to 6.25 BTC. The minute is recalled.":
    "630 000-блокта сыйақы 12,5-тен 6,25 BTC-ге дейін түседі. Минуты есте қалғаны бойынша.",
  Halving: "Халвинг",
  "On the record the difficulty falls by 16.05 % at block 655,200, as machines leave Sichuan.":
    "Құрылғылар Сычуаньнан кетіп жатқанда, жазба бойынша 655 200-блокта күрделілік 16,05 %-ға төмендейді.",
  "Xinjiang's data centres lose power after a coal mine floods. On the record the difficulty falls by 12.61 % at block 681,408, then rises by 21.53 % at block 683,424.":
    "Көмір шахтасын су басқаннан кейін Шыңжаңның деректер орталықтары токсыз қалады. Жазба бойынша 681 408-блокта күрделілік 12,61 %-ға төмендеп, кейін 683 424-блокта 21,53 %-ға артады.",
  "Beijing announces a crackdown on mining; province after province follows until late June. The hour is approximate.":
    "Бейжің майнингке қарсы қатаң шара жариялайды; маусымның соңына дейін провинциялар бірінен соң бірі ілеседі. Сағаты шамамен алынған.",
  "China's ban": "Қытай тыйымы",
  "On the record the difficulty falls by 27.94 % at block 689,472.":
    "Жазба бойынша 689 472-блокта күрделілік 27,94 %-ға төмендейді.",
  "Map of August 2021: China 0 %. Map of September 2021: China 22.3 %. In our model machines hid and showed themselves again; few came back.":
    "2021 жылғы тамыз картасы: Қытай 0 %. 2021 жылғы қыркүйек картасы: Қытай 22,3 %. Біздің модельде құрылғылар жасырынып, қайта көрінді; қайтып келгені аз.",
  "Kazakhstan's grid is short of power and rations mines.":
    "Қазақстан энергожүйесінде қуат тапшы, фермалардың тогы шектеледі.",
  "Kazakhstan rations": "Қазақстан шектейді",
  "Kazakhstan goes offline. On the record the difficulty rises by 0.41 % at block 717,696 three days later.":
    "Қазақстан желіден ажырады. Жазба бойынша үш күннен кейін 717 696-блокта күрделілік 0,41 %-ға артады.",
  "Map of January 2022: United States 37.8 %, China 21.1 %, Kazakhstan 13.2 %. Set the run beside it. A model that fits the past has not shown that it can tell the future: a sketch of this one missed these shares by more than simply repeating the last known map would have.":
    "2022 жылғы қаңтар картасы: АҚШ 37,8 %, Қытай 21,1 %, Қазақстан 13,2 %. Симуляцияны оның қасына қойыңыз. Өткенге сәйкес келген модель болашақты айта алатынын әлі дәлелдеген жоқ: осы модельдің нобайы бұл үлестерден соңғы белгілі картаны жай қайталағаннан да көбірек қателескен.",
  "Xinjiang without power, April 2021": "Токсыз Шыңжаң, 2021 жылғы сәуір",
  "In April 2021 data centres in Xinjiang lost their power for about a week. Watch the difficulty fall after they are back, and then rise by a fifth.":
    "2021 жылғы сәуірде Шыңжаңның деректер орталықтары шамамен бір аптаға токсыз қалды. Олар қайтқаннан кейін күрделіліктің төмендеуін, содан соң бестен бірге артуын бақылаңыз.",
  "A retarget looks back at one period and never ahead. So a passing shock is felt twice: once when it comes and once when it has gone.":
    "Қайта есептеу бір кезеңге артқа қарайды, алға ешқашан қарамайды. Сондықтан өткінші соққы екі рет сезіледі: бірі келгенде, бірі кеткенде.",
  "On the record the difficulty rises by 1.92 % at block 679,392, and a new period begins with the outage. How much of the world's hashrate was in Xinjiang that month was never published; our figure is an assumption.":
    "Жазба бойынша 679 392-блокта күрделілік 1,92 %-ға артып, жаңа кезең үзіліспен бірге басталады. Сол айда әлемдік хешрейттің қаншасы Шыңжаңда болғаны ешқашан жарияланбаған; біздің сан — жорамал.",
  "After a coal mine floods in Hutubi on 10 April, inspections follow, and data centres in Xinjiang lose power.":
    "10 сәуірде Хутубиде көмір шахтасын су басқаннан кейін тексерулер басталып, Шыңжаңның деректер орталықтары токсыз қалады.",
  "Power cut in Xinjiang": "Шыңжаңда ток үзілді",
  "Reported, in 24 hours: Antpool −24.5 %, BTC.com −18.9 %, Binance −20 %, Poolin −33 %. Pools with Chinese members show it most: they are not a sample of the world.":
    "Хабар бойынша, 24 сағатта: Antpool −24,5 %, BTC.com −18,9 %, Binance −20 %, Poolin −33 %. Мұны қытайлық мүшелері бар пулдар көбірек көрсетеді: олар — әлемнің іріктемесі емес.",
  "Pools: −19 to −33 %": "Пулдар: −19…−33 %",
  "On the record there are 103 blocks on 16 April 2021 and 91 blocks on 17 April 2021. Such a fall is too large for luck, which moves a day by about 12 blocks.":
    "Жазба бойынша 2021 жылғы 16 сәуірде 103 блок, 2021 жылғы 17 сәуірде 91 блок бар. Мұндай түсу сәттілікке тым көп: ол күнді шамамен 12 блокқа ауытқытады.",
  "Reported: a loss of about a quarter over five days; another series has 220 EH/s falling to 165. The map cannot tell, as a month's mean. Map of April 2021: China 46.0 %.":
    "Хабар бойынша: бес күнде шамамен төрттен бірі жоғалды; басқа қатарда 220 EH/s-тен 165-ке дейін түседі. Карта мұны ажырата алмайды, ол — бір айдың орташасы. 2021 жылғы сәуір картасы: Қытай 46,0 %.",
  "Power returns over some days. The end is our judgement from blocks by day.":
    "Ток бірнеше күнде қайтады. Аяқталу сәті — күндік блоктарға қарап жасаған пайымымыз.",
  "Power returns": "Ток қайтты",
  "On the record the difficulty falls by 12.61 % at block 681,408. It answers two weeks in which machines were missing, though by now they are back.":
    "Жазба бойынша 681 408-блокта күрделілік 12,61 %-ға төмендейді. Құрылғылар қазір қайтып келсе де, ол олар болмаған екі аптаға жауап береді.",
  "Blocks now come every 494 seconds on average: the difficulty is too low for the machines that run.":
    "Енді блоктар орта есеппен 494 секунд сайын шығады: жұмыстағы құрылғыларға күрделілік тым төмен.",
  "On the record the difficulty rises by 21.53 % at block 683,424. Part is the return, part new machines. A retarget remembers one period and no more.":
    "Жазба бойынша 683 424-блокта күрделілік 21,53 %-ға артады. Бір бөлігі — қайтқандар, бір бөлігі — жаңа құрылғылар. Қайта есептеу бір ғана кезеңді есінде сақтайды.",
  "The rains end, autumn 2020": "Жаңбыр тоқтағанда, 2020 жылғы күз",
  "Each autumn hydropower in Sichuan grew dear and machines were carried north. On the record the difficulty fell by 16 % as the rains of 2020 ended; see how much of it this model finds.":
    "Сычуаньда су электрі күз сайын қымбаттап, құрылғылар солтүстікке тасылатын. Жазба бойынша 2020 жылғы жаңбыр тоқтағанда күрделілік 16 %-ға төмендеді; бұл модель оның қаншасын табатынын көріңіз.",
  "Large changes of hashrate need no crisis: machines follow cheap power with the seasons. While they travel they do not hash.":
    "Хешрейттің үлкен өзгерісіне дағдарыс керек емес: құрылғылар маусым сайын арзан токқа ілеседі. Жолда жүргенде олар хештемейді.",
  "On the record the difficulty rises by 3.62 % at block 653,184. Machines have spent the summer on cheap hydropower in Sichuan and Yunnan. Watch their dots.":
    "Жазба бойынша 653 184-блокта күрделілік 3,62 %-ға артады. Құрылғылар жазды Сычуань мен Юньнаньның арзан су электрінде өткізді. Олардың нүктелерін бақылаңыз.",
  "Reported: within China, Sichuan went from 14.9 % at the start of the wet season to 61.1 % at its height, and Xinjiang from 55.1 to 9.6 %. Map of October 2020: China 67.4 %.":
    "Хабар бойынша: Қытай ішінде Сычуань жаңбырлы маусымның басындағы 14,9 %-дан оның шыңында 61,1 %-ға жетті, ал Шыңжаң 55,1-ден 9,6 %-ға дейін түсті. 2020 жылғы қазан картасы: Қытай 67,4 %.",
  "Hydropower at about 0.02 USD a kWh becomes power at about 0.05. Days and prices are our judgement: the change takes weeks and differs by valley.":
    "Бір kWh үшін шамамен 0,02 USD тұратын су электрінің орнына шамамен 0,05 тұратын ток келеді. Күндері мен бағалары — өз пайымымыз: өзгеріс бірнеше аптаға созылады және аңғардан аңғарға өзгеше.",
  "Rains end": "Жаңбыр тоқтады",
  "On the record there are 99 blocks on 27 October 2020. Machines that travel do not hash: a week on lorries to Xinjiang and Inner Mongolia is a week dark in our model.":
    "Жазба бойынша 2020 жылғы 27 қазанда 99 блок бар. Жолдағы құрылғы хештемейді: Шыңжаң мен Ішкі Моңғолияға жүк көлігімен бір апта жүру — біздің модельде бір апта өшік тұру.",
  "Reported: some 20 to 22 EH/s had left by the end of October.":
    "Хабар бойынша: қазанның соңына қарай шамамен 20–22 EH/s кетіп болған.",
  "On the record the difficulty falls by 16.05 % at block 655,200, the largest fall since 2011 until the next summer's. Nothing was banned and the price was rising.":
    "Жазба бойынша 655 200-блокта күрделілік 16,05 %-ға төмендейді: 2011 жылдан бергі ең үлкен түсу, тек келесі жаздікі одан асты. Ешқандай тыйым болмаған, ал баға өсіп тұрған.",
  "On the record the difficulty rises by 4.82 % at block 657,216: the first machines run again.":
    "Жазба бойынша 657 216-блокта күрделілік 4,82 %-ға артады: алғашқы құрылғылар қайта жұмыс істейді.",
  "On the record the difficulty rises by 8.87 % at block 659,232. Map of November 2020: China 55.6 %, United States 9.4 %.":
    "Жазба бойынша 659 232-блокта күрделілік 8,87 %-ға артады. 2020 жылғы қараша картасы: Қытай 55,6 %, АҚШ 9,4 %.",
  "On the record the difficulty falls by 2.54 % at block 661,248. The journey is over. It repeats each spring and autumn until the ban of 2021 ends it.":
    "Жазба бойынша 661 248-блокта күрделілік 2,54 %-ға төмендейді. Сапар бітті. Ол 2021 жылғы тыйым тоқтатқанша әр көктем мен күзде қайталанады.",
  "The halving of May 2020": "2020 жылғы мамыр халвингі",
  "On 11 May 2020 a block began to pay 6.25 instead of 12.5 bitcoin. Watch which machines still pay for their power, and who gains when the others stop.":
    "2020 жылғы 11 мамырда блок 12,5 орнына 6,25 биткоин төлей бастады. Қай құрылғының тогын әлі ақтайтынын және басқалары тоқтағанда кім ұтатынын бақылаңыз.",
  "A halving cuts every machine's income at once, and the oldest leave first. The retarget then shares their part among those who stay.":
    "Халвинг әр құрылғының табысын бірден кеседі, ең ескілері бірінші кетеді. Қайта есептеу кейін олардың бөлігін қалғандарға бөліп береді.",
  "On the record the difficulty rises by 0.92 % at block 628,992. In a week a block will pay half as much. Look at hashprice, not at hashrate.":
    "Жазба бойынша 628 992-блокта күрделілік 0,92 %-ға артады. Бір аптадан кейін блок екі есе аз төлейді. Хешрейтке емес, хешпрайске қараңыз.",
  "Close of 8 May 2020: 9,840 USD. Close of 10 May 2020: 8,760 USD. This page does not say what moved the price.":
    "2020 жылғы 8 мамырдағы жабылу бағасы: 9 840 USD. 2020 жылғы 10 мамырдағы жабылу бағасы: 8 760 USD. Бағаны не қозғағанын бұл бет айтпайды.",
  "Block 630,000: the subsidy falls from 12.5 to 6.25 BTC. Every machine's income per hash halves at once, save for fees. The minute is recalled.":
    "630 000-блок: сыйақы 12,5-тен 6,25 BTC-ге дейін түседі. Әр құрылғының бір хештен түсетін табысы, комиссияларды есептемегенде, бірден екі есе азаяды. Минуты есте қалғаны бойынша.",
  "An S9 needs about 52 USD a PH/s and day for power at 0.02 USD a kWh, and 129 at 0.05. After the halving a PH/s earns less than that second figure: the S9 lives on only where power is cheapest.":
    "kWh бағасы 0,02 USD болса, S9 тогы PH/s үшін күніне шамамен 52 USD тұрады, 0,05 болса — 129. Халвингтен кейін PH/s табысы осы екінші саннан аз: S9 тек ток ең арзан жерде қалады.",
  "Reported: late rains and rationed power in Sichuan keep machines off just now. So not all of the fall is the halving.":
    "Хабар бойынша: Сычуаньда жаңбырдың кешігуі мен токтың шектелуі дәл қазір құрылғыларды өшік ұстап тұр. Демек, түсудің бәрі халвингтен емес.",
  "On the record the difficulty falls by 6.00 % at block 631,008. Only part of the period came after the halving.":
    "Жазба бойынша 631 008-блокта күрделілік 6,00 %-ға төмендейді. Кезеңнің бір бөлігі ғана халвингтен кейін өтті.",
  "Reported: hashrate down by a third, from 140 EH/s on 3 May to 93 on 20 May. Both are estimates from one day's blocks, uncertain by 8 % and more each, and the first was a lucky day.":
    "Хабар бойынша: хешрейт үштен бірін жоғалтты, 3 мамырдағы 140 EH/s-тен 20 мамырда 93-ке дейін. Екеуі де бір күннің блоктарынан бағаланған, әрқайсысының қателігі 8 % және одан көп, ал біріншісі — сәтті күн.",
  "On the record the difficulty falls by 9.29 % at block 633,024. For those who stayed each hash now earns more.":
    "Жазба бойынша 633 024-блокта күрделілік 9,29 %-ға төмендейді. Қалғандар үшін әр хеш енді көбірек табады.",
  "On the record the difficulty rises by 14.95 % at block 635,040. The rains have come to Sichuan: old machines run again on cheap water.":
    "Жазба бойынша 635 040-блокта күрделілік 14,95 %-ға артады. Сычуаньға жаңбыр келді: ескі құрылғылар арзан суда қайта жұмыс істейді.",
  "Black Thursday, March 2020": "Қара бейсенбі, 2020 жылғы наурыз",
  "On 12 March 2020 bitcoin lost more than a third of its price in a day. Watch old machines fall below the cost of their power, and the difficulty follow two weeks later.":
    "2020 жылғы 12 наурызда биткоин бір күнде бағасының үштен бірінен көбін жоғалтты. Ескі құрылғылардың ток құнын ақтамай қалуын және екі аптадан кейін күрделіліктің соған ілесуін бақылаңыз.",
  "Price moves hashrate through costs, over days. The next retarget then gives part of the lost income back to those who stayed.":
    "Баға хешрейтті шығындар арқылы, бірнеше күнде қозғайды. Келесі қайта есептеу жоғалған табыстың бір бөлігін қалғандарға қайтарады.",
  "On the record the difficulty rises by 6.88 % at block 620,928, to its highest so far. Close of 7 March 2020: 8,910 USD.":
    "Жазба бойынша 620 928-блокта күрделілік 6,88 %-ға артып, сол кезге дейінгі ең биік мәніне жетеді. 2020 жылғы 7 наурыздағы жабылу бағасы: 8 910 USD.",
  "Close of 11 March 2020: 7,910 USD. Close of 12 March 2020: 4,970 USD. Shares fall in the same days, over the pandemic. This page does not say what moved the price.":
    "2020 жылғы 11 наурыздағы жабылу бағасы: 7 910 USD. 2020 жылғы 12 наурыздағы жабылу бағасы: 4 970 USD. Сол күндері пандемияға байланысты акциялар да арзандады. Бағаны не қозғағанын бұл бет айтпайды.",
  "On the record there are 151 blocks on 12 March 2020: the chain notices nothing. Machines stop over days, as bills come, not in an hour.":
    "Жазба бойынша 2020 жылғы 12 наурызда 151 блок бар: тізбек ештеңе байқамайды. Құрылғылар бір сағатта емес, төлем қағаздары келген сайын бірнеше күнде тоқтайды.",
  "An S9 needs about 129 USD a PH/s and day for power at 0.05 USD a kWh, a machine of 50 J/TH about 66. Hashprice was near 120 to 140 in the week before and is under 90 now: the first was at its edge and is far below it, the second still pays.":
    "kWh бағасы 0,05 USD болса, S9 тогы PH/s үшін күніне шамамен 129 USD тұрады, 50 J/TH құрылғысынікі шамамен 66. Хешпрайс өткен аптада 120–140 шамасында еді, қазір 90-нан төмен: біріншісі шегінде тұрған, енді одан әлдеқайда төмен, екіншісі әлі ақтайды.",
  "On the record there are 119 blocks on 16 March 2020. From now on days are slow.":
    "Жазба бойынша 2020 жылғы 16 наурызда 119 блок бар. Осыдан бастап күндер баяу.",
  "The period is about to end at 714 seconds a block on average: 100 EH/s, where the one before had 118.":
    "Кезең орта есеппен бір блокқа 714 секундпен бітіп келеді: 100 EH/s, алдыңғысында 118 болған.",
  "On the record the difficulty falls by 15.95 % at block 622,944. A machine that stayed on earns a fifth more per hash than yesterday, at the same price.":
    "Жазба бойынша 622 944-блокта күрделілік 15,95 %-ға төмендейді. Тоқтамаған құрылғы сол бағада бір хештен кешегіден бестен бірге көбірек табады.",
  "On the record the difficulty rises by 5.77 % at block 624,960: as income recovers, machines return.":
    "Жазба бойынша 624 960-блокта күрделілік 5,77 %-ға артады: табыс қалпына келген сайын құрылғылар қайтады.",
  "On the record the difficulty rises by 8.45 % at block 626,976. The whole swing took six weeks.":
    "Жазба бойынша 626 976-блокта күрделілік 8,45 %-ға артады. Бүкіл тербеліс алты аптаға созылды.",
  "Iran's summer ban, 2021": "Иранның жазғы тыйымы, 2021",
  "From May to September 2021 Iran banned mining to spare its grid, though most of it had no licence to lose. Try how much a ban is worth when few obey it.":
    "2021 жылғы мамырдан қыркүйекке дейін Иран энергожүйесін аяп, майнингке тыйым салды, алайда майнингтің көбінде айырылатын лицензия да жоқ еді. Аз ғана майнер бағынса, тыйымның құны қанша екенін сынап көріңіз.",
  "A ban reaches those who can be found. What a map shows of it depends as much on everybody else as on the banned.":
    "Тыйым табуға болатындарға жетеді. Картаның одан нені көрсететіні тыйым салынғандарға қандай тәуелді болса, қалғандардың бәріне де сондай тәуелді.",
  "Map of April 2021: Iran 4.6 %. Power is subsidised there, and most mining is said to be unlicensed.":
    "2021 жылғы сәуір картасы: Иран 4,6 %. Онда ток субсидияланады, ал майнингтің көбі лицензиясыз дейді.",
  "Early heat and drought bring blackouts to Iran's cities in May. The day is approximate.":
    "Ерте түскен ыстық пен құрғақшылықтан мамырда Иран қалаларында жарық сөнеді. Күні шамамен алынған.",
  "The president announces a ban on all mining until 22 September. The hour is approximate.":
    "Президент 22 қыркүйекке дейін бүкіл майнингке тыйым жариялайды. Сағаты шамамен алынған.",
  "Iran bans mining": "Иран майнингке тыйым салады",
  "Reported: licensed mines draw 209 MW; the grid company said 500 to 600 MW of all mining in January; the president says more than 2,000 MW. They count different things, and no one has measured the rest.":
    "Хабар бойынша: лицензиясы бар фермалар 209 MW тұтынады; желі компаниясы қаңтарда бүкіл майнинг үшін 500–600 MW деген; президент 2 000 MW-тан көп дейді. Олар әртүрлі нәрсені санайды, ал қалғанын ешкім өлшемеген.",
  "209 MW or 2,000?": "209 MW ма, 2 000 бе?",
  "Reported: 85 % of mining has no licence. A ban first stops those who can be found. How many of the rest stop is our assumption, between 15 and 50 %.":
    "Хабар бойынша: майнингтің 85 %-ында лицензия жоқ. Тыйым алдымен табуға болатындарды тоқтатады. Қалғандардың қаншасы тоқтайтыны — біздің жорамал, 15 пен 50 % арасында.",
  "At the same time China closes. Blocks cannot tell the two apart: what you see at the retargets is nearly all China.":
    "Дәл сол кезде Қытай жабылады. Блоктар екеуін ажырата алмайды: қайта есептеулерде көретініңіз — түгелге жуық Қытай.",
  "Map of August 2021: Iran 3.1 %. While China is missing from the map, everyone else's share looks larger, so the true fall was likely greater.":
    "2021 жылғы тамыз картасы: Иран 3,1 %. Картада Қытай жоқта қалғандардың үлесі үлкенірек көрінеді, сондықтан шын төмендеу одан көп болуы ықтимал.",
  "The ban ends. Map of September 2021: Iran 0.6 %. The lower share comes after the ban, as China reappears and addresses hide: a map is not a meter.":
    "Тыйым бітті. 2021 жылғы қыркүйек картасы: Иран 0,6 %. Төменірек үлес тыйымнан кейін, Қытай қайта көрініп, мекенжайлар жасырынғанда шығады: карта — өлшегіш емес.",
  "Ban ends": "Тыйым бітті",
  Tehran: "Тегеран",
  "Storm in Texas, February 2022": "Техастағы боран, 2022 жылғы ақпан",
  "Before a winter storm large mines in Texas switched off of their own choice. Look for it in the blocks.":
    "Қысқы боран алдында Техастың ірі фермалары өз еркімен өшті. Оны блоктардан іздеп көріңіз.",
  "A mine can earn by standing still when power is dear. A few percent for a day or two cannot be seen in the chain, whatever the headline says.":
    "Ток қымбат кезде ферма тоқтап тұрып та табыс таба алады. Бірер күнге бірнеше пайыздың өшуін тізбектен көру мүмкін емес, тақырыптар не десе де.",
  "United States without Texas": "АҚШ, Техассыз",
  Texas: "Техас",
  "Dear power in Texas": "Техаста ток қымбат",
  "On the record the difficulty rises by 9.32 % at block 719,712. Map of January 2022: United States 37.8 %. How much of it is in Texas, drawn here as a part of its own, is our assumption.":
    "Жазба бойынша 719 712-блокта күрделілік 9,32 %-ға артады. 2022 жылғы қаңтар картасы: АҚШ 37,8 %. Мұнда бөлек сызылған Техаста оның қаншасы бары — біздің жорамал.",
  "A year before, winter storm Uri took about 30 GW of power stations off, and the market price went to 8,000 to 9,000 USD a MWh. Since then contracts that pay mines for switching off have become common there.":
    "Бұдан бір жыл бұрын Uri қысқы бораны шамамен 30 GW электр станциясын істен шығарып, нарықтағы баға бір MWh үшін 8 000–9 000 USD болды. Содан бері онда фермаларға өшкені үшін төлейтін шарттар үйреншікті болды.",
  "Mines switch off before the storm comes. Reported: −98 to −99 % at the largest site, Rockdale; others follow.":
    "Фермалар боран келмей тұрып өшеді. Хабар бойынша: ең ірі алаң Рокдейлде −98…−99 %; басқалары ілеседі.",
  "Mines switch off": "Фермалар өшеді",
  "Nobody was cut: at a high enough price, not hashing pays more than hashing. A machine of 33 J/TH that earns 0.2 USD a TH and day stops at about 0.23 USD a kWh.":
    "Ешкімді ажыратқан жоқ: баға жеткілікті қымбат болса, хештемеу хештеуден тиімдірек. Күніне TH үшін 0,2 USD табатын 33 J/TH құрылғысы kWh бағасы шамамен 0,23 USD болғанда тоқтайды.",
  "On the record the difficulty rises by 0.18 % at block 721,728. A few percent of the world off for a day or two would lower it by less than half a percent, and luck moves it by three.":
    "Жазба бойынша 721 728-блокта күрделілік 0,18 %-ға артады. Әлемнің бірнеше пайызы бірер күнге өшсе, оны жарты пайыздан азға төмендетер еді, ал сәттілік оны үшке ауытқытады.",
  "The cold passes and the mines return. The day is approximate.":
    "Суық қайтып, фермалар қайта қосылады. Күні шамамен алынған.",
  "On the record there are 153 blocks on 2 February 2022, 147 blocks on 3 February 2022 and 130 blocks on 4 February 2022. Nothing of the storm can be told from luck.":
    "Жазба бойынша 2022 жылғы 2 ақпанда 153 блок, 2022 жылғы 3 ақпанда 147 блок және 2022 жылғы 4 ақпанда 130 блок бар. Бораннан қалған ештеңені сәттіліктен ажырату мүмкін емес.",
  "On the record the difficulty rises by 4.78 % at block 723,744.":
    "Жазба бойынша 723 744-блокта күрделілік 4,78 %-ға артады.",
  "Sandbox: from January 2022 on": "Құмсалғыш: 2022 жылғы қаңтардан бастап",
  "The world of January 2022, left to itself for two years. Price, orders, buildings, places and blocks are all computed, and none of it is history.":
    "2022 жылғы қаңтардағы әлем екі жылға өз еркіне қалдырылған. Баға, тапсырыстар, құрылыс, орындар мен блоктардың бәрі есептеледі, мұнда тарихтан ештеңе жоқ.",
  "Price leads and hashrate follows: in days by switching, in months by machines, in a year by buildings. What was begun in good times gets its power in whatever times come.":
    "Баға алда жүреді, хешрейт ілеседі: қосып-өшіру арқылы бірнеше күнде, құрылғылармен бірнеше айда, құрылыспен бір жылда. Жақсы күнде басталған іс тогын қандай күн туса, сонда алады.",
  "Machines, places and bans are those of January 2022. From here on nothing is history: the seed draws the price, and all else follows from it. Another seed is another world.":
    "Құрылғылар, орындар мен тыйымдар — 2022 жылғы қаңтардікі. Осыдан әрі ештеңе тарих емес: бағаны дән таңдайды, қалғанының бәрі содан шығады. Басқа дән — басқа әлем.",
  "Choose a country: its card tells the places with power and those under construction. Owners start to build where machines look for a place and the newest model keeps more than 45 % of its income after power.":
    "Елді таңдаңыз: оның карточкасында тогы бар және салынып жатқан орындар айтылған. Құрылғылар орын іздесе және ең жаңа үлгі ток құнынан кейін табысының 45 %-ынан көбін сақтаса, иелер құрылыс бастайды.",
  "Places are short": "Орындар тапшы",
  "Three clocks answer to the price. Machines that no longer pay stop within days; orders follow in weeks and arrive after some seven months; a place takes ten.":
    "Бағаға үш түрлі мерзім жауап береді. Өзін ақтамайтын құрылғылар бірнеше күнде тоқтайды; тапсырыстар бірнеше аптада беріліп, шамамен жеті айдан кейін келеді; орынға он ай кетеді.",
  "A machine that needs a third less power can be ordered. It pays where older ones no longer do, so it also tells where building pays.":
    "Токты үштен бірге аз жұмсайтын құрылғыға тапсырыс беруге болады. Ол ескілері ақтамайтын жерде де ақтайды, сондықтан құрылыс қай жерде тиімді екенін де көрсетеді.",
  "New model": "Жаңа үлгі",
  "What was started in January gets its power now, whatever the price is by this time. A building is a wager on a price ten months ahead.":
    "Қаңтарда басталғаны тогын енді алады, баға бұл кезде қандай болса да. Құрылыс — он ай кейінгі бағаға тігілген бәс.",
  "First new places": "Алғашқы жаңа орындар",
  "Set the charts of price and hashrate beside each other: hashrate turns after the price and by less. It does not move the price here but for coins sold, far too few to see.":
    "Баға мен хешрейт графиктерін қатар қойыңыз: хешрейт бағадан кейін және одан аз бұрылады. Мұнда ол бағаны сатылған монеталардан басқаша қозғамайды, ал олар көзге көрінуге тым аз.",
  "Two years on. Now change the seed, or what a building must earn, and compare: much of what one run shows is its luck.":
    "Екі жыл өтті. Енді дәнді немесе құрылыстың қанша табуға тиіс екенін өзгертіп, салыстырыңыз: бір симуляция көрсеткеннің көбі — оның сәттілігі.",
  "Direction of the price": "Бағаның беталысы",
  "in ln a year": "ln бірлігімен, жылына",
  "Volatility of the price, jumps left out": "Бағаның құбылмалылығы, секірулерсіз",
  "From the start of a building to its power": "Құрылыс басталғаннан ток қосылғанға дейін",
  "Margin above which it pays to build": "Құрылыс тиімді болатын маржа шегі",
  "share of the income left after power": "ток құнынан кейін қалған табыс үлесі",
  "Most that a place can start to build": "Бір жерде бастауға болатын құрылыстың ең көбі",
  "of its hosting, a year, were power free": "өз хостингіне үлесі, жылына, ток тегін болса",
  "Under construction at the start": "Басында салынып жатқаны",
  "share of the hosting": "хостинг үлесі",
  "Free places at the start": "Бастапқы бос орындар",
  UTC: "UTC",
  "Laboratory: difficulty set anew every day": "Зертхана: күрделілік күн сайын жаңадан",
  "January 2022 once more, but the difficulty is set anew after 144 blocks instead of 2,016. See how soon it answers Kazakhstan's silence, and what else it answers.":
    "Тағы да 2022 жылғы қаңтар, бірақ күрделілік 2 016 емес, 144 блоктан кейін жаңадан белгіленеді. Оның Қазақстанның үнсіздігіне қаншалық тез жауап беретінін және тағы неге жауап беретінін көріңіз.",
  "A short memory answers a shock within a day, and luck every day, so a change of 10 % says little. Two weeks are slow, and what they say is mostly true.":
    "Қысқа жад соққыға бір күнде жауап береді, ал сәттілікке күн сайын, сондықтан 10 % өзгеріс көп ештеңе айтпайды. Екі апта баяу, бірақ айтқаны көбіне рас.",
  "the difficulty is set anew every day": "күрделілік күн сайын жаңадан белгіленеді",
  "An invented rule: the difficulty is set anew after 144 blocks, about a day, instead of 2,016, two weeks. All else is January 2022, price and events included.":
    "Ойдан алынған ереже: күрделілік екі аптаға созылатын 2 016 блоктан емес, бір күндей болатын 144 блоктан кейін жаңадан белгіленеді. Қалғанының бәрі — 2022 жылғы қаңтар, бағасы мен оқиғаларын қоса.",
  "Nothing has happened yet, but the difficulty moves by 9 % a day in the mean. A day's blocks come 8 % too early or too late by luck, and the next day takes it back. Two weeks of blocks leave 3 %.":
    "Әлі ештеңе болған жоқ, бірақ күрделілік күніне орта есеппен 9 %-ға жылжиды. Сәттіліктен бір күннің блоктары 8 %-ға ерте не кеш шығады, келесі күн оны қайтарып алады. Екі аптаның блоктарында 3 % қалады.",
  "Only luck": "Тек сәттілік",
  "Kazakhstan goes offline. Until the period's 144 blocks are full nothing changes: the first hours are as slow as under the real rule.":
    "Қазақстан желіден ажырады. Кезеңнің 144 блогы толғанша ештеңе өзгермейді: алғашқы сағаттар нағыз ережедегідей баяу.",
  "By now a day without Kazakhstan has been counted. Whether this change is its silence or luck cannot be told from one run: change the seed and look again.":
    "Бұл кезде Қазақстансыз бір күн есептелді. Бұл өзгеріс соның үнсіздігі ме, әлде сәттілік пе, бір симуляциядан айту мүмкін емес: дәнді өзгертіп, қайта қараңыз.",
  "An answer?": "Жауап па?",
  "Machines are back before the difficulty knows it, so blocks tend to be early for a day. A short memory feels a short shock twice; two weeks hardly felt it.":
    "Құрылғылар күрделілік білмей тұрып қайтты, сондықтан бір күн бойы блоктар ертерек шығуға бейім. Қысқа жад қысқа соққыны екі рет сезеді; екі апта оны сезген де жоқ дерлік.",
  "What a day does better: while new machines arrive week after week, blocks stay near ten minutes. On the record the difficulty waited, and then rose by 9.3 % on 21 January.":
    "Бір күннің артық жері: жаңа құрылғылар апта сайын келіп жатқанда блоктар он минут шамасында қалады. Жазба бойынша күрделілік күтіп тұрып, 21 қаңтарда 9,3 %-ға артты.",
  "Blocks take 608 seconds in the mean, not 600, even when nothing changes: the fewer blocks a rule counts, the more it errs to the slow side.":
    "Ештеңе өзгермесе де, блоктар орта есеппен 600 емес, 608 секунд алады: ереже неғұрлым аз блок санаса, соғұрлым баяу жаққа көбірек қателеседі.",
  "Laboratory: miners who leave at once": "Зертхана: бірден кететін майнерлер",
  "China's ban of 2021, but machines stand in their new place the moment they leave. See what still holds them back.":
    "Қытайдың 2021 жылғы тыйымы, бірақ құрылғылар кеткен сәтте жаңа орнында тұрады. Оларды енді не ұстап тұрғанын көріңіз.",
  "Without the way and the wait the fall is nearly as deep, for free places are gone within two weeks. Places without haste do as little: a quick move takes both.":
    "Жол мен күтусіз де төмендеу сондай дерлік терең, өйткені бос орындар екі аптада таусылады. Асықпаған жағдайда орындар да сонша аз көмектеседі: тез көшуге екеуі де керек.",
  "machines that leave are in their new place at once": "кеткен құрылғылар жаңа орнында бірден тұрады",
  "China's ban of 2021 with two things changed. A machine that leaves stands in its new place the moment it goes, and whoever finds a place goes in the same week. Places abroad are as many as in the run without the change.":
    "Қытайдың 2021 жылғы тыйымы, екі нәрсесі өзгертілген. Кеткен құрылғы сол сәтте жаңа орнында тұрады, орын тапқан адам сол аптада кетеді. Шетелдегі орындар өзгеріссіз симуляциядағыдай.",
  "The State Council announces a crackdown. Inner Mongolia, Qinghai and Gansu go first.":
    "Мемлекеттік кеңес қатаң шара жариялайды. Алдымен Ішкі Моңғолия, Цинхай мен Ганьсу кетеді.",
  "Ban announced": "Тыйым жарияланды",
  "Within two weeks every free place abroad is taken. From here on a machine leaves only when somebody has built a place for it.":
    "Екі аптада шетелдегі бос орынның бәрі алынады. Осыдан бастап құрылғы біреу оған орын салғанда ғана кетеді.",
  Full: "Толды",
  "Xinjiang and Sichuan are closed too. Their machines could be anywhere tomorrow, and there is nowhere to be.":
    "Шыңжаң мен Сычуань да жабылды. Олардың құрылғылары ертең кез келген жерде бола алар еді, бірақ баратын жер жоқ.",
  "The fall is nearly as deep as with lorries and ships: a low of about 117 EH/s instead of 108, and the difficulty comes down by 25 % instead of 26 % at the deepest retarget. On the record it was 27.9 %.":
    "Төмендеу жүк көлігі мен кемедегідей дерлік терең: ең төменгі мәні 108 емес, шамамен 117 EH/s, ал ең терең қайта есептеуде күрделілік 26 % емес, 25 %-ға төмендейді. Жазба бойынша 27,9 % болған.",
  "Now give them places: set the free places outside China to 50 % among the assumptions. The low is then near 158 EH/s, and most of what was closed is gone by July.":
    "Енді оларға орын беріңіз: жорамалдарда Қытайдан тыс бос орындарды 50 % етіп қойыңыз. Сонда ең төменгі мән 158 EH/s маңында, ал жабылғанның көбі шілдеге қарай кетіп болады.",
  "But places alone do as little: with them, and the usual waits and ways, the low is about 110 EH/s. In this model a quick move takes both, and neither is to blame by itself.":
    "Бірақ орындардың өзі де сонша аз көмектеседі: олармен, әдеттегі күту мен жолда, ең төменгі мән шамамен 110 EH/s. Бұл модельде тез көшуге екеуі де керек, жеке алғанда ешқайсысы кінәлі емес.",
  "Laboratory: nothing happens": "Зертхана: ештеңе болмайды",
  "Constant hashrate, constant price, no events. See how much blocks and difficulty move by luck alone.":
    "Тұрақты хешрейт, тұрақты баға, оқиға жоқ. Блоктар мен күрделіліктің тек сәттіліктен қаншалық ауытқитынын көріңіз.",
  "Luck moves a day's blocks by 8 % and a retarget by 3 %. Nothing smaller is news.":
    "Сәттілік бір күннің блоктарын 8 %-ға, қайта есептеуді 3 %-ға ауытқытады. Одан кішісі жаңалық емес.",
  China: "Қытай",
  "Every machine runs and none will stop. Press Play and wait for the first change of difficulty, in about two weeks.":
    "Барлық құрылғы жұмыс істейді, бірі де тоқтамайды. «Ойнату» түймесін басып, шамамен екі аптадан кейінгі күрделіліктің алғашқы өзгерісін күтіңіз.",
  "Count the blocks of a day: 144 are expected, and anything from 124 to 164 is ordinary luck.":
    "Бір күннің блоктарын санаңыз: 144 күтіледі, ал 124-тен 164-ке дейінгісінің бәрі — кәдімгі сәттілік.",
  "The difficulty has answered to luck alone. What one period took too long the next makes up for, so changes tend to alternate.":
    "Күрделілік тек сәттілікке жауап берді. Бір кезеңде артық кеткен уақытты келесісі қайтарады, сондықтан өзгерістер көбіне алма-кезек келеді.",
  "Four changes of difficulty, and not one machine more or less.":
    "Күрделілік төрт рет өзгерді, ал бірде-бір құрылғы қосылған да, кеміген де жоқ.",
  "Laboratory: miners who switch at once": "Зертхана: бірден қосып-өшіретін майнерлер",
  "All miners pay nearly the same for power and react within days. See the difficulty swing by itself.":
    "Барлық майнер токқа бірдей дерлік төлейді және бірнеше күнде жауап береді. Күрделіліктің өздігінен тербелуін көріңіз.",
  "A rule that looks back can overshoot when those it measures react to it. Different costs and slow hands are what keeps it calm.":
    "Өзі өлшейтіндер өзіне жауап берсе, артқа қарайтын ереже асыра сілтеуі мүмкін. Оны тыныш ұстайтын — әртүрлі шығын мен асықпайтын қол.",
  "Dear power": "Қымбат ток",
  "Cheap power": "Арзан ток",
  "A laboratory: all miners pay nearly the same for power, and switch quickly. Then a small change of income moves many machines at once.":
    "Зертхана: барлық майнер токқа бірдей дерлік төлейді және тез қосып-өшіреді. Сонда табыстың шағын өзгерісі көп құрылғыны бірден қозғайды.",
  "Call elasticity the percent of hashrate that comes for one percent of income. The rule of retargets takes yesterday's hashrate for tomorrow's: it does not know that its own change moves miners.":
    "Табыс бір пайызға өзгергенде қосылатын хешрейт пайызын икемділік деп атайық. Қайта есептеу ережесі кешегі хешрейтті ертеңгісі деп қабылдайды: өз өзгерісінің майнерлерді қозғайтынын ол білмейді.",
  "The difficulty rises, income falls, machines leave, blocks slow down, and the difficulty falls. Below an elasticity of 1 each swing is smaller than the one before.":
    "Күрделілік артады, табыс түседі, құрылғылар кетеді, блоктар баяулайды, күрделілік төмендейді. Икемділік 1-ден төмен болса, әр тербеліс алдыңғысынан кіші.",
  "First swing": "Алғашқы тербеліс",
  "Above 1 each swing is larger: the chain goes from rush to crawl. Noda, Okumura and Hashimoto described this in 2020.":
    "1-ден жоғары болса, әр тербеліс үлкейе береді: тізбек біресе зымырайды, біресе еңбектейді. Мұны 2020 жылы Нода, Окумура және Хасимото сипаттаған.",
  "With prices of power spread by a quarter, a third of all machines exactly at break-even is enough for an elasticity of about 1.":
    "Электр бағасы төрттен бірге шашыраса, дәл өзін ақтау шегіндегі құрылғылар бүкілінің үштен бірі болғанының өзі икемділікті 1 шамасына жеткізеді.",
  "Days of delay soften it: here machines stop in about three days and start in about five. Make them faster and the swings return.":
    "Бірнеше күндік кідіріс мұны жұмсартады: мұнда құрылғылар шамамен үш күнде тоқтап, шамамен бес күнде қосылады. Оларды тездетсеңіз, тербеліс қайтып келеді.",
  "On the record no such swing is seen in these years: most machines earned well above their power. It is a warning about a world of thin margins, not a forecast.":
    "Жазбада бұл жылдары мұндай тербеліс көрінбейді: құрылғылардың көбі ток құнынан әлдеқайда көп тапқан. Бұл — болжам емес, маржасы жұқа әлем туралы ескерту.",
  "Hashrate at the edge of break-even": "Өзін ақтау шегіндегі хешрейт",
  "Kazakhstan had become second in bitcoin mining, after the United States.":
    "Қазақстан биткоин майнингінде АҚШ-тан кейінгі екінші орынға шыққан еді.",
  "August 2021: United States 35.4 %, Kazakhstan 18.1 %, China 0 % as observed. January 2022: China 21.1 %, again above Kazakhstan's 13.2 %.":
    "2021 жылғы тамыз: АҚШ 35,4 %, Қазақстан 18,1 %, Қытай бақылау бойынша 0 %. 2022 жылғы қаңтар: Қытай 21,1 %, қайтадан Қазақстанның 13,2 %-ынан жоғары.",
  "True of the newest map there was, five months old. When the map of January came out in May, Kazakhstan stood third. (Our scenario comes out lower than that map for both: what the power cut of late January stopped, and who got new machines, are assumptions.)":
    "Сол кездегі ең жаңа, бірақ бес ай бұрынғы карта үшін рас. Қаңтар картасы мамырда шыққанда Қазақстан үшінші тұрды. (Біздің сценарийде екеуі де ол картадағыдан төмен шығады: қаңтар соңындағы ток үзілуі нені тоқтатқаны және жаңа құрылғыларды кім алғаны — жорамал.)",
  "Kazakhstan on the map of January 2022": "Қазақстан 2022 жылғы қаңтар картасында",
  "China on the same map": "Қытай сол картада",
  "It had about 20 % of computing power in August 2021, up from about 8 % in April; nearly a fifth.":
    "2021 жылғы тамызда оған есептеу қуатының шамамен 20 %-ы тиген, сәуірде шамамен 8 % еді; бестен біріне жуық.",
  "18.1 % in August and 8.2 % in April 2021. In January 2022, published in May: 13.2 %.":
    "2021 жылы тамызда 18,1 %, сәуірде 8,2 %. 2022 жылғы қаңтарда, мамырда жарияланғаны: 13,2 %.",
  "Rounded up for August, and out of date by January: the machines had been rationed, moved on, or been outgrown.":
    "Тамыз үшін жоғары қарай дөңгелектелген, ал қаңтарға қарай ескірген: құрылғылардың тогы шектелді, өздері көшті не басқалардың өсімінен қалып қойды.",
  "True share just before the cut": "Ажыратылу алдындағы нақты үлес",
  "The internet was shut down across the country on 5 January (one article); the cut was ordered on 6 January (the other).":
    "Интернет бүкіл ел бойынша 5 қаңтарда өшірілді (бір мақала); өшіру туралы бұйрық 6 қаңтарда берілді (екінші мақала).",
  "Mobile throttled from the afternoon of 4 January; nationwide from about 10:30 to 11:00 UTC on the 5th, with windows. Data-centre links mostly back at midnight UTC on the 7th.":
    "Мобильді интернет 4 қаңтар түстен кейін баяулатылды; бүкіл ел бойынша 5-інде шамамен 10:30–11:00 UTC-ден бастап, арасында саңылаулармен. Деректер орталықтары желілерінің көбі 7-сінде түн ортасында (UTC) қайтты.",
  "The 5th is right. For people it lasted five days. How much mines lost on their data-centre lines was not measured; we assume a day and two thirds.":
    "Дұрысы — 5-і. Адамдар үшін ол бес күнге созылды. Фермалардың деректер орталықтары желілерінде қанша жоғалтқаны өлшенбеген; біз бір күн және үштен екі деп жорамалдаймыз.",
  "Hours of mining lost, as if all at once": "Жоғалған майнинг сағаттары, бәрі бірден өшкендей",
  "Computing power dropped sharply; it fell by 12 %.": "Есептеу қуаты күрт төмендеді; ол 12 %-ға түсті.",
  "Pools over hours: −10 % to −13.4 %. Blocks of 5 to 10 January: −0.7 %, standard error 4.2 %.":
    "Пулдар, бірнеше сағатта: −10 %…−13,4 %. 5–10 қаңтар блоктары: −0,7 %, стандартты қателігі 4,2 %.",
  "Plausible for some hours, from pools' reports. The chain can neither show it nor rule it out: a day of blocks is uncertain by 8 %.":
    "Пулдардың хабарына қарағанда, бірнеше сағатқа сенуге болады. Тізбек мұны көрсете де, жоққа шығара да алмайды: бір күннің блоктарының қателігі 8 %.",
  "True fall at its lowest": "Ең төмен сәттегі нақты түсу",
  "Fall by pools' hourly reports, lowest in a day": "Пулдардың сағаттық есептеріндегі түсу, бір күндегі ең төмені",
  "Fall by counting blocks, a day later": "Блок санағандағы түсу, бір күннен кейін",
  "Blocks a day, 5 to 10 January (recorded 143.8)": "Күніне блок, 5–10 қаңтар (жазбада 143,8)",
  "This makes it easier to produce bitcoin (in theory).": "Бұл биткоин өндіруді жеңілдетеді (теория бойынша).",
  "The next two retargets rose: +0.41 % on 8 January, +9.32 % on the 21st.":
    "Келесі екі қайта есептеу өсті: 8 қаңтарда +0,41 %, 21-інде +9,32 %.",
  "Not before a retarget: until then nobody's hash earns more. In this model the shutdown alone lowers the next retarget by about 1.4 points, but luck moves it by three or four either way, and on the record it rose.":
    "Қайта есептеуге дейін емес: оған дейін ешкімнің хеші көбірек таппайды. Бұл модельде ажырату келесі қайта есептеуді өзі ғана шамамен 1,4 пунктке төмендетеді, бірақ сәттілік оны екі жаққа үш-төрт пунктке ауытқытады, ал жазбада ол өсті.",
  "Change at block 717,696": "717 696-блоктағы өзгеріс",
  "Change at block 719,712": "719 712-блоктағы өзгеріс",
  "More bitcoin may then reach the market and press on the price (in theory).":
    "Сонда нарыққа көбірек биткоин шығып, бағаға қысым жасауы мүмкін (теория бойынша).",
  "During an outage fewer coins are issued. Afterwards at most about 41 more a day for two weeks, against some 100,000 traded: of the order of 0.1 % of price.":
    "Үзіліс кезінде монета аз шығады. Кейін екі апта бойы күніне ең көбі шамамен 41 артық, ал сауда шамамен 100 000: бағаға қатысты реті 0,1 % шамасында.",
  "Wrong in sign while it lasts, and far too small afterwards to be seen.":
    "Үзіліс кезінде таңбасы қате, кейін көзге көрінуге тым аз.",
  "Coins not mined while the links were cut": "Байланыс үзілгенде өндірілмеген монеталар",
  "Bitcoin fell below 42,000 USD on Thursday 6 January.":
    "Биткоин 6 қаңтар, бейсенбі күні 42 000 USD белгісінен төмен түсті.",
  "Close of 6 January: 43,160 USD. The recorded low of those days is 40,938, on the 7th.":
    "6 қаңтардағы жабылу бағасы: 43 160 USD. Сол күндердің жазылған ең төмен бағасы — 40 938, 7-сінде.",
  "A day's close cannot settle a moment in the day.": "Күннің жабылу бағасы сол күннің бір сәтін шеше алмайды.",
  "The price is replayed from the record, so no run can test this.":
    "Баға жазбадан алынған, сондықтан мұны ешбір симуляция тексере алмайды.",
  "The lowest price since September 2020 (one article); since late September 2021 (the other).":
    "2020 жылғы қыркүйектен бергі ең төмен баға (бір мақала); 2021 жылғы қыркүйек соңынан бергі (екінші мақала).",
  "Close of 7 January: 41,560 USD, the lowest since 28 September 2021. In September 2020 it stood at 10,000 to 12,000.":
    "7 қаңтардағы жабылу бағасы: 41 560 USD, 2021 жылғы 28 қыркүйектен бергі ең төмені. 2020 жылғы қыркүйекте ол 10 000–12 000 болған.",
  "Late September 2021 is right. The year 2020 is a slip.": "2021 жылғы қыркүйектің соңы дұрыс. 2020 жыл — жаңсақтық.",
  "Down 5 % on 7 January to under 41,000 USD, amid a broader sell-off.":
    "7 қаңтарда жаппай сатылым үстінде 5 %-ға, 41 000 USD белгісінен төмен түсті.",
  "Close to close −3.7 %; low 40,938. Shares fell too, and other coins, some without any mining in Kazakhstan, fell by more.":
    "Жабылудан жабылуға −3,7 %; ең төмені 40 938. Акциялар да арзандады, ал басқа монеталар, соның ішінде Қазақстанда мүлде өндірілмейтіндері, одан да көп түсті.",
  "The figures fit the day's low, and the sell-off was broad.":
    "Сандар күннің ең төмен бағасына сай, сатылым да жаппай болған.",
  "The price is replayed from the record. This page does not say what moved it.":
    "Баға жазбадан алынған. Оны не қозғағанын бұл бет айтпайды.",
  "China's crackdown the year before sent miners to Kazakhstan and other places with cheap power.":
    "Қытайдың бір жыл бұрынғы қатаң шарасы майнерлерді Қазақстанға және тогы арзан басқа жерлерге жіберді.",
  "China 46.0 % in April and 0 % as observed in August 2021; Kazakhstan 8.2 to 18.1 %; 87,849 machines counted moved to Kazakhstan.":
    "Қытай 2021 жылғы сәуірде 46,0 %, тамызда бақылау бойынша 0 %; Қазақстан 8,2-ден 18,1 %-ға дейін; саналған 87 849 құрылғы Қазақстанға көшті.",
  "Yes. But China never fell to nothing: hidden mining returned to the map as 22 % a month later.":
    "Иә. Бірақ Қытай ешқашан нөлге түскен жоқ: жасырын майнинг бір айдан кейін картаға 22 % болып қайтты.",
  "It happened before this scenario begins. Machines still under way from China travel on the map.":
    "Бұл осы сценарий басталғанға дейін болған. Қытайдан әлі жолда келе жатқан құрылғылар картада жүріп барады.",
  "Governments' attitude moves crypto markets, which are more sensitive to geopolitics than before.":
    "Үкіметтердің ұстанымы крипто нарықтарды қозғайды, олар геосаясатқа бұрынғыдан сезімтал.",
  "No measurement separates this from all else that happened in those days.":
    "Ешқандай өлшеу мұны сол күндері болған қалған нәрсенің бәрінен бөліп алмайды.",
  "The simulator cannot tell. It can only show what each assumed sensitivity would imply.":
    "Симулятор айта алмайды. Ол тек әр жорамал сезгіштіктен не шығатынын көрсете алады.",
  "A channel you can switch on below. It is off by default: shown, not asserted.":
    "Төменде қосуға болатын арна. Ол әдепкіде өшірулі: тек көрсетіледі, бекітілмейді.",
  "Mining is opaque, and where it happens is estimated.": "Майнинг көмескі, оның қайда жүретіні тек бағаланады.",
  "The map rests on four pools with about 37 % of hashrate, on addresses that can be hidden, and appears months later.":
    "Карта хешрейттің шамамен 37 %-ын алатын төрт пулға және жасыруға болатын мекенжайларға сүйенеді, әрі бірнеше айдан кейін шығады.",
  "Yes. In this scenario most of what the map shows in Germany and Ireland is assumed to be elsewhere.":
    "Иә. Бұл сценарийде карта Германия мен Ирландияда көрсететіннің көбі басқа жерде деп жорамалданған.",
  "Germany on the observed map of January 2022": "Германия 2022 жылғы қаңтардың бақылау картасында",
  "Ireland on the same map": "Ирландия сол картада",
  "a day": "күніне",
  "BTC a day": "BTC, күніне",
  "BTC for each EH/s": "BTC, әр EH/s үшін",
  "Kazakhstan goes dark. How long between blocks?": "Қазақстан өшті. Блоктар арасы қанша?",
  "Pull the plug": "Ажырату",
  "Fewer machines look for blocks, and each block stays as hard to find as before until the next retarget.":
    "Блокты аз құрылғы іздейді, ал әр блокты табу келесі қайта есептеуге дейін бұрынғыдай қиын.",
  "What if it lasted thirty days?": "Ол отыз күнге созылса ше?",
  "No link comes back for hours at a time, so every day stays as slow until the retarget.":
    "Байланыс бірнеше сағатқа да оралмайды, сондықтан қайта есептеуге дейін әр күн сондай баяу.",
  "What if difficulty adjusted every day?": "Күрделілік күн сайын өзгерсе ше?",
  "Difficulty stood higher at the cut: a daily rule had followed the latest growth and each day's luck. So the first day is slower. The rule must first count a day of slow blocks, and helps only on the next.":
    "Желі үзілгенде күрделілік жоғарырақ тұрған: күнделікті ереже соңғы өсімге де, әр күннің сәттілігіне де ілескен. Сондықтан алғашқы тәулік баяуырақ. Ереже әуелі баяу блоктардың бір күнін санауы керек, сондықтан келесі күні ғана көмектеседі.",
  "See it block by block": "Блок сайын қарау",
  "What if miners could leave at once?": "Майнерлер бірден кете алса ше?",
  "Here all leave for the United States with a day on the way. On the road they hash nothing, so the first day is as slow.":
    "Мұнда бәрі АҚШ-қа кетеді, жолда бір күн. Жолда олар ештеңе хештемейді, сондықтан бірінші күн сондай баяу.",
  "The same question in China, 2021": "Қытай туралы дәл осы сұрақ, 2021 жыл",
  "Machines come to Kazakhstan all year. What part of the world's hashing is there at the end of August 2021?":
    "Құрылғылар жыл бойы Қазақстанға келіп жатыр. 2021 жылғы тамыздың соңында әлем хешрейтінің қандай бөлігі сонда?",
  "Let them come": "Келсін",
  "Machines that China ordered off went where places were free, and with so many others gone each that came weighed more.":
    "Қытай өшірткен құрылғылар бос орын бар жерге кетті, ал басқалары азайғандықтан, келгеннің әрқайсысының салмағы артты.",
  "What if Kazakhstan went dark?": "Қазақстан өшсе ше?",
  "Machines cut off mine on among themselves. How many of their blocks vanish when the link returns?":
    "Ажыратылған құрылғылар өзара майнингті жалғастырады. Байланыс оралғанда олардың қанша блогы жоғалады?",
  "Cut the link": "Байланысты үзу",
  "The chain with more work wins, and a minority never has more, so all that it found alone is left behind.":
    "Жұмысы көп тізбек жеңеді, ал азшылықта ол ешқашан көп болмайды, сондықтан жеке тапқанының бәрі қалып қояды.",
  "What if they fell silent instead?": "Олар жай ғана өшсе ше?",
  "What if the United States banned it?": "Оған АҚШ тыйым салса ше?",
  "machines without a link fell silent then, and no second chain is on record":
    "ол кезде байланыссыз құрылғылар өшті, екінші тізбек жазбада жоқ",
  "Kosovo bans mining. How long between blocks on the first day?":
    "Косово майнингке тыйым салды. Бірінші күні блоктар арасы қанша?",
  "Ban it": "Тыйым салу",
  "Kosovo held so little of the world's hashrate that luck moves a day of blocks far more than its ban did.":
    "Косовода әлем хешрейтінің аз бөлігі ғана болды, сондықтан бір күннің блоктарын сәттілік тыйымнан әлдеқайда қатты өзгертеді.",
  "What if Kazakhstan goes dark a day later?": "Бір күннен кейін Қазақстан өшсе ше?",
  "What if nothing happens at all?": "Ештеңе болмаса ше?",
  "China orders mining off, province by province. What does the first retarget of July do to the difficulty?":
    "Қытай майнингті провинциядан соң провинция етіп тоқтатады. Шілденің бірінші қайта есептеуі күрделілікті қалай өзгертеді?",
  "Order it off": "Тоқтату",
  "The rule sees only how long the last period took, and most of the ban fell into that one.":
    "Ереже тек соңғы кезеңнің ұзақтығын көреді, ал тыйымның көбі сол кезеңге түсті.",
  "What if it had been announced a year ahead?": "Ол бір жыл бұрын жарияланса ше?",
  "Two months after the ban, machines find new places. What does the retarget of late August do to the difficulty?":
    "Тыйымнан екі ай өткенде құрылғылар жаңа орын табады. Тамыз соңындағы қайта есептеу күрделілікті қалай өзгертеді?",
  "Follow them": "Солардың соңынан",
  "Machines arrive as fast as places with power are found for them, and each that starts again makes blocks come sooner.":
    "Құрылғылар тогы бар орын табылған сайын келеді, қайта қосылғанның әрқайсысы блоктарды тездетеді.",
  "What came of it in Kazakhstan?": "Қазақстанда одан не шықты?",
  "China never bans mining. How much does the world's hashrate grow from May 2021 to February 2022?":
    "Қытай майнингке тыйым салмайды. Әлем хешрейті 2021 жылғы мамырдан 2022 жылғы ақпанға дейін қанша өседі?",
  "Let them stay": "Қала берсін",
  "New machines keep coming at the recorded pace, and here nobody stands idle or looks for a place.":
    "Жаңа құрылғылар жазбадағы қарқынмен келе береді, мұнда ешкім бос тұрмайды әрі орын іздемейді.",
  "What if the ban comes as it did?": "Тыйым болғанындай келсе ше?",
  "this never happened, so no record can say": "бұл болған емес, сондықтан ешбір жазба айта алмайды",
  "The ban was announced a year ahead. What does the first retarget of July 2021 do to the difficulty now?":
    "Тыйым бір жыл бұрын жарияланды. Енді 2021 жылғы шілденің бірінші қайта есептеуі күрделілікті қалай өзгертеді?",
  "Enforce it": "Күшіне енгізу",
  "Machines that had a year to leave are elsewhere by then, as far as there was power for them.":
    "Кетуге бір жылы болған құрылғылар ол кезде басқа жерде, әрине, оларға ток жеткен шамада.",
  "What if nobody had been told?": "Ешкімге айтылмаса ше?",
  "The United States order mining off in thirty days. How long between blocks in the days after the deadline?":
    "АҚШ майнингті отыз күнде тоқтатады. Мерзім біткен соңғы күндері блоктар арасы қанша?",
  "Machines stop day after day, and every retarget on the way makes up for those that had stopped before it.":
    "Құрылғылар күн сайын тоқтайды, жолдағы әр қайта есептеу оған дейін тоқтағандардың орнын толтырады.",
  "What if only Kazakhstan goes dark?": "Тек Қазақстан өшсе ше?",
  "How did China's ban go?": "Қытай тыйымы қалай өтті?",
  "Two years of prices, machines and bans. What part of the world's hashing is in the United States at the end of 2021?":
    "Екі жылғы бағалар, құрылғылар мен тыйымдар. 2021 жылдың соңында әлем хешрейтінің қандай бөлігі АҚШ-та?",
  "Run the record": "Жазбамен жүру",
  "New machines and those that left China went where hosting was being built, and most of it was built there.":
    "Жаңа құрылғылар мен Қытайдан кеткендер хостинг салынып жатқан жерге барды, ал оның көбі сонда салынды.",
  "What comes after, left to itself?": "Өз бетімен қалса, кейін не болады?",
  "Xinjiang loses its power for a week. What does the next retarget do to the difficulty?":
    "Шыңжаң бір апта токсыз қалды. Келесі қайта есептеу күрделілікті қалай өзгертеді?",
  "Cut the power": "Токты өшіру",
  "The outage took only a part of the period, so the rule sees only that part of the loss.":
    "Үзіліс кезеңнің бір бөлігін ғана алды, сондықтан ереже шығынның сол бөлігін ғана көреді.",
  "What if Kazakhstan goes dark and difficulty adjusts every day?": "Қазақстан өшіп, күрделілік күн сайын өзгерсе ше?",
  "What if the whole country is ordered off?": "Бүкіл ел тоқтатылса ше?",
  "The rains end in Sichuan and machines are carried north. What does the retarget of early November do?":
    "Сычуаньда жаңбыр аяқталып, құрылғылар солтүстікке тасылады. Қараша басындағы қайта есептеу не береді?",
  "End the rains": "Жаңбырды аяқтау",
  "Machines on the road do not hash, and the model lets fewer of them travel at once than there seem to have been.":
    "Жолдағы құрылғылар хештемейді, ал модельде олар бір мезгілде бұрын болғанынан аз жүреді.",
  "What if miners could move at once?": "Майнерлер бірден көше алса ше?",
  "A block now pays half. What does the first full period after the halving do to the difficulty?":
    "Блок енді екі есе аз береді. Халвингтен кейінгі бірінші толық кезең күрделілікті қалай өзгертеді?",
  "Halve it": "Екіге бөлу",
  "Only machines stop whose power now costs more than they earn; the model has more of them stop than the record.":
    "Тек тогы енді табысынан қымбат құрылғылар тоқтайды; модельде олар жазбадағыдан көп.",
  "What if all react within days?": "Бәрі бірнеше күнде жауап берсе ше?",
  "What if income falls within a day?": "Табыс бір күнде азайса ше?",
  "Old machines no longer earn their power. What does the next retarget do to the difficulty?":
    "Ескі құрылғылар енді тогын ақтамайды. Келесі қайта есептеу күрделілікті қалай өзгертеді?",
  "Switch them off": "Оларды өшіру",
  "Machines whose power costs more than they earn are switched off within days, and the rule counts the blocks that they no longer find.":
    "Тогы табысынан қымбат құрылғылар бірнеше күнде өшіріледі, ал ереже олар енді таппайтын блоктарды санайды.",
  "What if a block pays half?": "Блок екі есе аз берсе ше?",
  "Iran bans mining for the summer. What part of the world's hashing is there at the end of June?":
    "Иран майнингке жазға тыйым салды. Маусымның соңында әлем хешрейтінің қандай бөлігі сонда?",
  "Most of it had no licence to lose, and a share also grows when others lose more.":
    "Көбінің жоғалтатын лицензиясы да болған жоқ, ал үлес басқалар көбірек жоғалтқанда да өседі.",
  "What happened in China meanwhile?": "Сол кезде Қытайда не болды?",
  "Mines in Texas switch off before a storm. How long between blocks on that day?":
    "Техастағы фермалар дауыл алдында өшеді. Сол күні блоктар арасы қанша?",
  "So few of the world's machines stood still that luck alone moves a day by as much.":
    "Әлем құрылғыларының аз бөлігі ғана тоқтады, сондықтан бір күнді сәттіліктің өзі де сонша өзгертеді.",
  "What if a whole country goes dark?": "Тұтас бір ел өшсе ше?",
  "The world of January 2022 is left to itself. How much does its hashrate grow in a year?":
    "2022 жылғы қаңтардың әлемі өз бетіне қалды. Оның хешрейті бір жылда қанша өседі?",
  "Let it run": "Жүргізу",
  "Machines ordered and buildings begun arrive for months, and which of them pay hangs on a price that is drawn anew with every seed.":
    "Тапсырылған құрылғылар мен басталған ғимараттар айлар бойы келеді, ал қайсысы өзін ақтайтыны әр дән сайын қайта таңдалатын бағаға байланысты.",
  "How well did the model do on the record?": "Модель жазбаға қаншалық сай?",
  "the run assumes a price of its own, so no record answers it":
    "симуляцияның өз жорамал бағасы бар, сондықтан ешбір жазба жауап бермейді",
  "Difficulty is set anew every day. How long between blocks on the second day of the cut?":
    "Күрделілік күн сайын қайта есептеледі. Үзілістің екінші күні блоктар арасы қанша?",
  "The rule has answered the first dark day by the second, but it answers that day's luck as well.":
    "Екінші күнге қарай ереже бірінші үзіліс күніне жауап берді, бірақ ол сол күннің сәттілігіне де жауап береді.",
  "What if it took two weeks, as it does?": "Болғанындай екі апта қажет болса ше?",
  "bitcoin has never had this rule, so no record can say":
    "биткоинде мұндай ереже болған емес, сондықтан ешбір жазба айта алмайды",
  "China orders mining off, and machines arrive the moment they leave. What does the retarget of early July do?":
    "Қытай майнингті тоқтатады, ал құрылғылар кеткен сәтте-ақ жетеді. Шілде басындағы қайта есептеу не береді?",
  "Without the way they still need a place with power, and free places are soon taken.":
    "Жолсыз да оларға тогы бар орын керек, ал бос орындар тез толады.",
  "What if they have to travel?": "Оларға жол жүру керек болса ше?",
  "Nothing happens. What does the next retarget do to the difficulty?":
    "Ештеңе болмайды. Келесі қайта есептеу күрделілікті қалай өзгертеді?",
  "Nothing changed, so nothing but luck can move it, and the model expects none.":
    "Ештеңе өзгерген жоқ, сондықтан оны тек сәттілік қозғай алады, ал модель оны күтпейді.",
  "What if a country goes dark?": "Бір ел өшсе ше?",
  "no two weeks of the record had a steady hashrate": "жазбадағы ешбір екі аптада хешрейт тұрақты болған емес",
  "All miners switch as soon as it pays. What does the retarget at the end of April do to the difficulty?":
    "Барлық майнер тиімді болған бойда ауысады. Сәуір соңындағы қайта есептеу күрделілікті қалай өзгертеді?",
  "The rule answers what miners did two weeks ago, and miners answer the rule, so both overshoot.":
    "Ереже майнерлердің екі апта бұрынғысына жауап береді, майнерлер ережеге жауап береді, сондықтан екеуі де асыра сілтейді.",
  "What if nobody reacts at all?": "Ешкім жауап бермесе ше?",
  "no record has miners as alike and as quick as these": "ешбір жазбада мұндай бірдей әрі жылдам майнерлер жоқ",
};
