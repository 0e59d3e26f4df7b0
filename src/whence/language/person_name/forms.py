"""Names that are one name in several languages or spellings: the tables.

Linguistic tables only: a row is a name and its forms, whoever bears it; an indented line goes on
with the row above it. Spellings that follow from a romanisation alone are not listed where the
skeletons of `romanisation` already join them.
"""

from __future__ import annotations

SLAVIC = """
alexander oleksandr aleksandr aliaksandr alyaksandr aleksander alexandr aleksandar aleksandre
alexandra oleksandra aleksandra aliaksandra alyaksandra
alexei oleksii aleksei aliaksei alyaksei alexey oleksiy aleksey oleksij aleksej alexej alexy
anastasia anastasiia anastasiya nastassia anastasija
anatoly anatolii anatoliy anatoli anatol anatolij anatolie
andrei andriy andrii andrey andrej andrzej andrij
anna hanna ganna
antonina antanina
arkady arkadii arkadiy arkadi arkadij arkadz
artem artyom artsiom artsyom artiom artjom
boris borys barys
bogdan bohdan
daniil danylo danila danil daniel
daria darya daryna darja dariya dariia
denis denys dzianis dzyanis
dmitry dmytro dzmitry dmitri dmitriy dmitrii dzmitryi dmitrij dimitri dmitrijs dimitrij
ekaterina yekaterina kateryna katsiaryna katerina jekaterina katarzyna katarina ekaterine
elena olena yelena alena jelena helena
elizaveta yelizaveta lizaveta yelyzaveta jelizaveta lyzaveta
evgeny yevhen yevgeny evgeniy evgenii yevhenii yauhen yevgeni yauheni evgeni
  jewgeni jevgenij yevhenij
evgenia yevgenia yevheniia yauheniya evgeniya yevgeniya jewgenija
fedor fyodor fedir fiodar feodor fiodor
galina halyna halina galyna
gennady hennadii henadz gennadi gennadiy gennadii hennadiy henadzi gennadij
georgy heorhii georgi georgiy heorhiy georgii giorgi georgij
gleb hlib hleb
grigory hryhorii ryhor grigori grigoriy hryhoriy hryhory gregory grzegorz grigorij ryhory
ignat ihnat
igor ihor ihar
ilya illia illya ilia ilja
inna ina
irina iryna irena iryna iryne
ivan ioan iwan
kirill kyrylo kiryl kyryl cyril kiril kyrill
konstantin kostiantyn kostyantyn kanstantsin constantin konstantyn kanstantin
ksenia oksana xenia kseniya aksana kseniia kseniya
larisa larysa
leonid lyanid leanid
leonty leontii leontiy
lev leu
liudmyla lyudmila liudmila ludmila lyudmyla ljudmila liudmyla
lubov lyubov liubov
maxim maksym maksim maksymilian
margarita marharyta
maria mariya mariia marya marija
marina maryna
matvei matvii matvey matsvei
mikhail mykhailo mikhailo mihail mykhaylo mikhal mihajlo mikhayl michail michal mihailo mixail
mikita mykyta nikita
nadezhda nadiia nadzeya nadiya nadzieja nadejda
natalia nataliia natallia natalya nataliya natalja natalija natallya
nikolai mykola mikalai nikolay mikola nikolaj nikola mikalay nicolae nicolai
oleg oleh aleh
olga olha volha volga
osip yosyp iosif joseph josif yosif iosef
pavel pavlo pavlyuk pawel pavol pavle
peter petro pyotr petr piotr piatro
polina palina
roman raman
rostislav rostyslav rastsislau
ruslan ruslan
semyon semen siamion semion semjon
sergei serhii siarhei sergey serhiy syarhey sergiy sergii serge sergej siarhiej serhij siarhey
sofia sofiia sofya sofja sofiya
stanislav stanislau stanyslav stanislaw stanislaus
stepan stefan stsiapan
svetlana svitlana sviatlana svyatlana swetlana
taras taras
tatiana tetiana tatyana tetyana tatsiana tatjana tatsyana tanya
timofei tymofii tsimafei timofey tymofiy tsimafey
vadim vadym vadzim
valentin valiantsin valentyn valyantsin
valentina valiantsina valentyna
valery valerii valeriy valeri valeryi valerij valeriu valer
varvara barbara
vasily vasyl vasil vasili vasiliy vasilii vasylii wassili vassily vasile wasyl
viacheslav vyacheslav viachaslau vyachaslau vjaceslav wjatscheslaw viatcheslav
viktor victor wiktor
viktoria victoria viktoriia viktoryia viktoriya viktorija
vitaly vitalii vitaliy vital vitali vitalij witali
vladimir volodymyr uladzimir vladymyr uladzimer wladimir volodimir vladimer
vladislav vladyslav uladzislau wladyslaw vladyslau ladislav
vsevolod usevalad
vyacheslau vyacheslav
yakov yakiv yakau jakov jakob jacob yaakov
yana iana jana
yaroslav yaraslau jaroslav iaroslav jaroslaw yaroslau
yulia yuliia yuliya julia iuliia julija iulia
yury yurii yuriy iurii juri jurij yuri jury iouri youri iury juryi
zhanna janna
zinaida zinayida
"""

ARABIC = """
abbas abas abbass
abdullah abdallah abdulla abdalla abdollah abdoullah abdilahi abdullahi
abdulrahman abdelrahman abdurrahman abderrahmane abdirahman abdurahman abdoulrahman abdolrahman
abdulaziz abdelaziz abdilaziz abdolaziz
abubakar abubakr aboubacar aboubakar aboubakr abubaker
adel adil adeel
adnan adnane
ahmed ahmad akhmed achmed ahmet akhmad ahmedou ahamed
ali aly
amin ameen amine
anwar enver anouar anvar
asad assad asaad
ashraf achraf
ayman aiman aymen aimen
aziz azeez
bashar bachar bashshar
bilal belal bilel
faisal faysal feisal faycal
farid fareed ferid
faruq farouk farooq faruk
fatima fatema fatma fatimah fatemeh
fawaz fawwaz fouaz
fuad fouad foad
ghazi gazi
habib habeeb
hadi hady hedi
hamid hameed hamed
hamza hamzah hamze
haidar haydar heydar haider hayder
hasan hassan hasane hacene hassane hasen
hisham hicham hesham
hussein hussain husayn hossein husain hocine houssein husein hoseyn huseyin houcine hossain huseyn
ibrahim ebrahim ibraheem brahim barahim ibrahima
idris idriss idrees driss
ilyas elias iliyas elyas ilias
imad emad imed
ismail esmail ismael ismaeel ismayil esmaeil smail
issa isa eissa aissa essa
jabir jaber gaber djaber
jafar jaafar djafar gafar jaffar
jalal galal djalal celal jalaluddin
jamal gamal djamel djamal jamel cemal
jamil jameel gamil djamil
karim kareem abdelkarim kerim
khadija khadijah hatice khadidja
khalid khaled halid khalled
khalil halil khaleel
latif lateef
mahdi mehdi mahdy
mahmud mahmoud mahmood mehmood makhmud mahmut
majid majeed madjid
mansur mansour mansoor
maryam mariam miryam meriem
masud masoud masood massoud mesut
muammar moammar mouammar
mohsen muhsin mohsin mouhsine
mubarak mobarak mubarek moubarak
muhammad mohammed mohamed mohammad mohamad muhammed mahamed mohd mehmet mohamud mukhammad magomed
  mahomed muhamad mahammad mohamadou mamadou mahamat mohammadu muhamed mukhamed
munir mounir muneer
murad mourad murat morad
musa moussa mousa moosa mussa
mustafa mostafa moustafa mustapha moustapha mustafah
nabil nabeel
nadir nader nadhir
naim naeem
nasir nasser naser nasr nacer naseer
nasruddin nasreddin nasrudin nasreddine
omar umar omer umer
osman uthman othman usman osmane usmon ousmane
qasim kassem qasem kasim qassim kassim ghasem gasim kacem
rafiq rafik rafic rafeeq
rahim raheem
rahman rehman rakhman
rashid rachid rasheed reshid rascheed rached
razzaq razaq razzak razak
reza rida ridha raza riza
sad saad saed
sadiq sadeq sadik sadegh
saif sayf seif saef
salah saleh salih salihu
salim saleem selim
salman selman
samir sameer
sharif shareef cherif sherif charif
sulaiman suleiman sulayman soleiman suleyman solomon sleiman souleymane sulieman suliman
tahir taher tahar
tariq tarek tareq tarik
walid waleed oualid
wahid waheed ouahid vahid
yahya yehia yahia yehya
yaqub yacoub yaqoob yakub yakoub jakub
yasin yassin yaseen yassine yasine
yasir yasser yassir yaser
younis yunus younes younus yunis yonis yonus
yusuf youssef yousef yousuf joseph yusef yousif youcef yosef yousaf yosuf
zaid zayd zayed zeid
zainab zaynab zeinab zeynep zeinabou
zakaria zakariya zakariyya zekeriya
"""

EUROPEAN = """
alan allan allen alain
alfred fred alfredo
andrew andy
anthony tony antonio antony
benjamin ben
catherine katherine kate kathy kathryn catharine
charles charlie chuck
christopher chris christoph kristofer
daniel dan danny
david dave
deborah debbie debra
donald don
edward ed eddie ted eduard eduardo
elizabeth liz beth betty lizzie
eric erik
francis frank
frederick fred freddie friedrich
geoffrey geoff jeffrey jeff jeffery
gerald gerry jerry
gregory greg
henry harry
jacob jake
james jim jimmy
jennifer jen jenny
john johnny jon jack
jonathan jon johnathan jhonathan
joseph joe
joshua josh
karl carl
kenneth ken
lawrence larry laurence
margaret maggie peggy meg
matthew matt
michael mike mick
nicholas nick nicolas
patrick pat paddy
philip phil phillip philippe
rebecca becky
richard dick rick rich
robert bob rob bobby roberto
ronald ron
samuel sam
stephen steven steve stefan
susan sue suzanne
theodore ted theo
thomas tom tommy
timothy tim
victor viktor
walter walther
william bill will billy willie
yefim efim jefim
"""

EAST_ASIAN = """
choe choi choy
cho jo joe
chong jung jeong chung
i lee rhee ri yi
im lim rim
no noh roh
pak park bak
paek baek baik
ryu yoo yu ryoo
sin shin
yun yoon
"""
