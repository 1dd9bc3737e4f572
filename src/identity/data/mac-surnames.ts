/** Family names that write a capital after Mac; others (Mackey, Macy, Machado, Macon) do not. */
export const macSurnames: ReadonlySet<string> = new Set(
  (
    'macleod macdonald macdonnell macarthur macaulay macbeth macbride maccallum maccarthy macdougall macduff macfarlane macfarland macgregor macgill ' +
    'macgowan macgrath macguire macinnes macinnis macintosh macintyre mackay mackenzie mackinnon mackinlay mackintosh maclachlan maclaren maclean maclellan ' +
    'maclennan macmahon macmillan macmurray macnab macnamara macnaughton macneil macneill macpherson macphail macqueen macrae macrory macshane macsween mactavish macwilliams'
  ).split(' '),
);
