/** Words of streets as they are compared: each goes to its usual abbreviation. */
export const streetAbbreviations: ReadonlyMap<string, string> = new Map(
  (
    'street=st road=rd avenue=ave boulevard=blvd bd=blvd bld=blvd lane=ln drive=dr court=ct place=pl square=sq terrace=ter highway=hwy parkway=pkwy circle=cir ' +
    'suite=ste apartment=apt building=bldg floor=fl north=n south=s east=e west=w northeast=ne northwest=nw southeast=se southwest=sw saint=st sainte=ste ' +
    'avenida=av avda=av calle=cl plaza=pza rua=r travessa=tv praca=pc chemin=ch route=rte strasse=str platz=pl ulica=ul'
  )
    .split(' ')
    .map((pair): [string, string] => {
      const [word = '', short = ''] = pair.split('=');
      return [word, short];
    }),
);
