/** Words that reports of any event use: they tell no event from another. Singular, folded. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    'attack attacker attacked bomb bombing bomber bombed blast explosion explosive exploded explode clash ' +
    'fighting fight fought battle killing killed kill killer murder murdered murderer massacre ' +
    'assassination assassinated assassinate shooting shot shoot raid ambush ambushed incident crime action ' +
    'operation offensive strike event death dead deadly die died fatal wounded wounding injured injury victim ' +
    'casualty violence violent terrorist terrorism terror criminal people person persons man men woman women ' +
    'child children boy girl civilian citizen resident inhabitant soldier troop police policemen policeman ' +
    'officer official member group force security army military militant rebel guerrilla fighter insurgent ' +
    'gunmen gunman suspect suspected leader government state national local country city town village ' +
    'area region province district place house home building street road car vehicle device weapon gun ' +
    'rifle night morning afternoon evening day week month yesterday today tomorrow monday tuesday ' +
    'wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december series sery spate old young wave similar several number meeting met meet talk ' +
    'dialogue agreement signed arrest arrested trial election vote elected statement condemned protest ' +
    'demonstration kidnapping kidnapped abducted abduction visit conference perpetrated committed carried ' +
    'destroyed burned released detained first second third third time times part case life lives body bodies ' +
    'family relative friend worker student foreign foreigner armed unidentified unknown innocent'
  ).split(' ')
)
