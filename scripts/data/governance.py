#!/usr/bin/env python3
"""Makes Sources/Outsourcing/Data/governance.csv from a copy of the Worldwide Governance Indicators, 2023 update.

Source: World Bank, Worldwide Governance Indicators (Kaufmann, Kraay & Mastruzzi 2010), CC BY 4.0; the copy in GitHub
lmorgans/WGIdata, `wgidataset.csv`, commit 05f52f816a6c of 2024-12-11, not taken from the World Bank directly.

Run from the root of the repository, with that file:

    git clone https://github.com/lmorgans/WGIdata
    git -C WGIdata show 05f52f816a6c:wgidataset.csv > wgidataset.csv
    python3 scripts/data/governance.py wgidataset.csv > Sources/Outsourcing/Data/governance.csv

Kept: political stability (PV) and rule of law (RL), year 2023, under ISO 3166-1 alpha-2 codes. A code of the source
that the list below does not name is an error. The same input gives the same bytes.
"""

import csv
import hashlib
import sys

SHA256 = "81693aaa5fe30d7de98fb36bc069136fd45c74547a877ba559441e7e5c4f221d"
YEAR = "2023"
INDICATORS = {"pv": "PV", "rl": "RL"}
# Code of the source = code of ours. Not ISO 3166 in the source: ADO ANT KSV ROM TMP WBG ZAR (Congo, Democratic
# Republic; not ZAF, South Africa).
CODES = dict(
    pair.split("=")
    for pair in """
ABW=AW ADO=AD AFG=AF AGO=AO AIA=AI ALB=AL ARE=AE ARG=AR ARM=AM ASM=AS ATG=AG AUS=AU AUT=AT AZE=AZ BDI=BI BEL=BE
BEN=BJ BFA=BF BGD=BD BGR=BG BHR=BH BHS=BS BIH=BA BLR=BY BLZ=BZ BMU=BM BOL=BO BRA=BR BRB=BB BRN=BN BTN=BT BWA=BW
CAF=CF CAN=CA CHE=CH CHL=CL CHN=CN CIV=CI CMR=CM COG=CG COK=CK COL=CO COM=KM CPV=CV CRI=CR CUB=CU CYM=KY CYP=CY
CZE=CZ DEU=DE DJI=DJ DMA=DM DNK=DK DOM=DO DZA=DZ ECU=EC EGY=EG ERI=ER ESP=ES EST=EE ETH=ET FIN=FI FJI=FJ FRA=FR
FSM=FM GAB=GA GBR=GB GEO=GE GHA=GH GIN=GN GMB=GM GNB=GW GNQ=GQ GRC=GR GRD=GD GRL=GL GTM=GT GUF=GF GUM=GU GUY=GY
HKG=HK HND=HN HRV=HR HTI=HT HUN=HU IDN=ID IND=IN IRL=IE IRN=IR IRQ=IQ ISL=IS ISR=IL ITA=IT JAM=JM JEY=JE JOR=JO
JPN=JP KAZ=KZ KEN=KE KGZ=KG KHM=KH KIR=KI KNA=KN KOR=KR KSV=XK KWT=KW LAO=LA LBN=LB LBR=LR LBY=LY LCA=LC LIE=LI
LKA=LK LSO=LS LTU=LT LUX=LU LVA=LV MAC=MO MAR=MA MCO=MC MDA=MD MDG=MG MDV=MV MEX=MX MHL=MH MKD=MK MLI=ML MLT=MT
MMR=MM MNE=ME MNG=MN MOZ=MZ MRT=MR MTQ=MQ MUS=MU MWI=MW MYS=MY NAM=NA NER=NE NGA=NG NIC=NI NIU=NU NLD=NL NOR=NO
NPL=NP NRU=NR NZL=NZ OMN=OM PAK=PK PAN=PA PER=PE PHL=PH PLW=PW PNG=PG POL=PL PRI=PR PRK=KP PRT=PT PRY=PY QAT=QA
REU=RE ROM=RO RUS=RU RWA=RW SAU=SA SDN=SD SEN=SN SGP=SG SLB=SB SLE=SL SLV=SV SMR=SM SOM=SO SRB=RS SSD=SS STP=ST
SUR=SR SVK=SK SVN=SI SWE=SE SWZ=SZ SYC=SC SYR=SY TCD=TD TGO=TG THA=TH TJK=TJ TKM=TM TMP=TL TON=TO TTO=TT TUN=TN
TUR=TR TUV=TV TWN=TW TZA=TZ UGA=UG UKR=UA URY=UY USA=US UZB=UZ VCT=VC VEN=VE VIR=VI VNM=VN VUT=VU WBG=PS WSM=WS
YEM=YE ZAF=ZA ZAR=CD ZMB=ZM ZWE=ZW
""".split()
)
# The Netherlands Antilles ended in 2010 and have no figure for 2023.
DROPPED = {"ANT"}
# How the source writes a figure it does not have.
EMPTY = {"", "#N/A", "..", "NA"}


def fail(message):
    sys.exit(f"governance.py: {message}")


def main():
    if len(sys.argv) != 2:
        fail("name the file wgidataset.csv")
    with open(sys.argv[1], "rb") as file:
        content = file.read()
    if hashlib.sha256(content).hexdigest() != SHA256:
        fail("this is not the file of commit 05f52f816a6c")
    rows = []
    for line in csv.DictReader(content.decode("utf-8-sig").splitlines()):
        code = line["code"]
        if code in DROPPED:
            continue
        if code not in CODES:
            fail(f"the code {code} ({line['countryname']}) is not mapped")
        if line["year"] != YEAR or line["indicator"] not in INDICATORS or line["estimate"] in EMPTY:
            continue
        figures = [line[key] for key in ("estimate", "stddev", "nsource", "pctrank")]
        for figure in figures:
            float(figure)
        rows.append((CODES[code], INDICATORS[line["indicator"]], YEAR, *figures))
    keys = [row[:2] for row in rows]
    if len(set(keys)) != len(keys):
        fail("two codes of the source mean one country")
    print(f"# name: WGI {YEAR}")
    print(f"# version: {YEAR}")
    print(f"# year: {YEAR}")
    print(
        "# provenance: Worldwide Governance Indicators, World Bank, 2023, CC BY 4.0; extract; taken from the copy in "
        "GitHub lmorgans/WGIdata, `wgidataset.csv`, commit 05f52f816a6c, 2024-12-11, not from the World Bank directly"
    )
    print("# licence: CC BY 4.0")
    print("country,indicator,year,estimate,se,sources,percentile")
    csv.writer(sys.stdout, lineterminator="\n").writerows(sorted(rows))


main()
