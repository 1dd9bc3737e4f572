import { type Language, numberWords, phrases, vocabulary } from './language.ts';

/** Portuguese. */
export const pt = (): Language => ({
  code: 'pt',
  introductions: {
    strong: phrases(
      `a titular é | a titular sou eu | chame-me | chamo-me | eu me chamo | me apresento | me chama de | me chamam de | me chame de | me chamo | meu nome | meu nome certo é | meu nome completo é | meu nome correto é | meu nome e | meu nome eh | meu nome é | meu nome inteiro é | meu primeiro nome é | meu sobrenome é | nome completo é | o meu apelido é | o meu nome completo é | o meu nome eh | o meu nome é | o meu nome seria | o nome certo é | o nome completo é | o nome correto é | o titular é | o titular sou eu | pode chamar de | pode chamar-me | pode me chamar de | podem me chamar de | podes chamar-me | quem escreve é | quem escreve é a | quem escreve é o | quem está falando é | quem está falando é a | quem está falando é o | sou conhecida como | sou conhecido como | titular é | titular sou eu | todo mundo me chama de | todos me chamam de | trata-me por | trate-me por`,
    ),
    weak: phrases(
      `aqui eh a | aqui eh o | aqui é a | aqui é o | aqui fala a | aqui fala o | aqui quem fala é a | aqui quem fala é o | daqui é a | daqui é o | daqui fala | daqui fala a | daqui fala o | está falando com | estás a falar com | eu sou | eu sou a | eu sou o | fala a | fala com | fala o | quem fala é | quem fala é a | quem fala é o | quem te escreve é | quem vos escreve é | sou | sou a | sou o | você está falando com | você fala com | você fala com a | você fala com o`,
    ),
    heard: new Set(
      phrases(
        `fala | fala o | fala a | aqui fala o | aqui fala a | daqui fala | daqui fala o | daqui fala a | aqui quem fala é o | aqui quem fala é a | quem fala é o | quem fala é a | quem fala é | aqui é o | aqui é a | ao telefone | falando | você fala com | você está falando com | você fala com o | você fala com a`,
      ),
    ),
    neutral: phrases(
      `aqui é | é o | é a | eh o | eh a | daqui | aqui quem escreve é o | aqui quem escreve é a | aqui quem fala é | é o da | esse é | este é o | esta é a`,
    ),
    booking: {
      strong: phrases(
        `a conta está no nome de | a conta ficou no nome de | a fatura em nome de | a mesa está em nome de | a reserva está em nome de | a reserva é em nome de | ao nome de | coloca no nome | com o nome | com o nome de | em meu nome | em nome da | em nome de | em nome do | está em nome de | está no nome de | ficou no nome | no nome | no nome da | no nome de | no nome do | nome de cadastro | o nome da conta é | o nome da reserva é | o nome deve ser | o nome eh | o nome é | o nome para a reserva é | o titular é | reserva em nome de | reservada em nome de | reservado em nome de | sob o nome | sob o nome de | tah no nome | tá no nome | tá no nome de | tenta o nome | tentar o nome | usa o nome | usa o nome de | usar o nome`,
      ),
      weak: phrases(
        'reserva para | tenta colocar | coloca | ficou | vê se é | vê se está | tenta | reservado por | cadastrado como',
      ),
    },
    after: phrases(
      `falando | é o meu nome | é meu nome | aqui | por aqui | falando aqui | que está falando | que fala | ao telefone | ao aparelho | ao vivo | de novo | aqui de novo | é o meu sobrenome | é meu sobrenome | é o meu apelido | é o meu nome completo | é meu nome completo`,
    ),
  },
  questions: {
    name: phrases(
      `chama-se | o sobrenome | o apelido | como se chama | como você se chama | como te chamas | com quem falo | com quem eu falo | com quem estou falando | quem fala | quem está falando | seu sobrenome | seu apelido | nome do titular | em nome de quem | nome | com quem estou a falar | com quem falamos | quem é | quem és | como devo chamar | como devo tratá | como posso chamar | como posso te chamar | como quer ser chamado | como prefere ser chamado | como gostaria de ser chamado | com quem tenho o prazer | com quem eu tô falando | com quem tô falando | a quem devo | nome da reserva | sua graça | nome do cliente | e nome | e o nome | e o seu nome | e seu nome | sobrenome | apelido | nome completo | da parte de quem`,
    ),
    email: phrases(
      `endereço de email | endereço de e-mail | seu correio eletrônico | email | mail | correio eletrónico | endereço eletrónico`,
    ),
    phone: phrases(
      `seu número | número de contato | telefone | celular | telemóvel | contacto telefónico | um contacto | um contato | seu contato | seu contacto | qual o número | qual número | que número | whatsapp | zap | número com ddd | ligar de volta | número para | fixo | um número`,
    ),
    company: phrases(
      `nome da sua empresa | nome da empresa | sua companhia | onde trabalha | para quem trabalha | sua organização | empresa | razão social | nome fantasia`,
    ),
    address: phrases(
      `onde mora | onde você mora | endereço | morada | para onde | onde entregamos | onde devemos entregar | onde quer receber | onde enviamos | onde fica | entregar onde | em que rua`,
    ),
    'date-of-birth': phrases(
      `quando nasceu | quando você nasceu | nascimento | data de nasc | aniversário | em que dia nasceu | quando fazes anos | quando faz anos`,
    ),
    'other-name': phrases(
      `qual produto | qual modelo | apelido de solteira | como se chama a | como se chama o | como se chama seu | como se chama sua | como se chamava | da criança | da filha | da paciente | do filho | do menor | do paciente | do recebedor | login | nome da | nome das | nome de | nome dela | nome dele | nome do | nome dos | para quem é | pergunta de segurança | quem o atendeu | quem te atendeu | seu animal | seu cachorro | seu nome de usuário | seu nome de utilizador | seu pet | sobrenome de solteira | usuário`,
    ),
    spelling: phrases('soletrar | soletre | soletra | letra por letra | como se escreve'),
    other: phrases('cep | código postal | número do pedido | número da conta | cpf | cnpj'),
  },
  nameParts: { given: vocabulary('nome primeiro nomes'), surname: vocabulary('sobrenome apelido sobrenomes') },
  requests: phrases(
    'com quem | como se chama | como você se chama | confirmar | confirme | diga | digite | fornecer | informar | informe | me diga | me diz | me informa | me passa | me passe | onde mora | pode | poderia | podes | por favor | posso | precisamos | preciso | qual a | qual é | qual o | quem fala',
  ),
  replyOpeners: phrases(
    `ah | ah sim | alo | alô | anota aí | anote | aqui é | aqui é a | aqui é o | beleza | bem | boa noite | boa tarde | boas | bom | bom dia | certo | claro | com | com a | com certeza | com certeza é | com o | correto | da parte da | da parte de | da parte do | desculpe | diga | em nome da | em nome de | em nome do | então | está | eu sou | exato | é | é a | é com | é com a | é com o | é ela | é ele | é o | é sim | fala | isso | isso mesmo | me chamo | meu nome é | na | não | não não | no nome de | o apelido é | o nome é | o sobrenome é | obrigada | obrigado | oi | oi tudo bem | ok | olá | olá boa tarde | olá bom dia | olha | para a | perfeito | pode ser | pois | pois não | prazer | sim | sim claro | sim sou eu | sou | sou a | sou eu | sou eu mesma | sou eu mesmo | sou o | tá | tô falando | trabalho na | trabalho para | tudo bem | tudo bom | um segundo`,
  ),
  corrections: phrases(
    `quer dizer | quero dizer | não espera | desculpe | aliás | correção | ou melhor | digo | perdão | desculpa | errei | me enganei | enganei-me | ops | opa | corrigindo | corrijo | na verdade | melhor dizendo | o correto é | o certo é | me expressei mal`,
  ),
  denials: phrases('meu nome não é | não me chamo | meu sobrenome não é'),
  negations: phrases('não'),
  contrasts: phrases('mas | e sim'),
  greetings: phrases(
    'oi | olá | ola | bom dia | boa tarde | boa noite | prezado | prezada | prezados | caro | cara | caros | querido | querida | senhor | senhora | exmo | exma',
  ),
  signOffs: phrases(
    `abração | abraço | abraço da | abraço do | abraço grande | abraços | abs | adeus | agradecemos | agradecida | agradecido | agradeço | agradeço a atenção | agradeço desde já | aguardo a vossa resposta | aguardo resposta | aguardo retorno | ass | ass. | assinado | atenciosamente | atentamente | até | até amanhã | até breve | até logo | até mais | att | att. | atte | à disposição | beijinho | beijinhos | beijos | bjo | bjos | bjs | boa noite | boa semana | boa tarde | bom dia | bom fim de semana | bom trabalho | com cumprimentos | com estima | com os melhores cumprimentos | com os meus cumprimentos | cordialmente | cumprimentos | desde já agradeço | desde já obrigada | desde já obrigado | deus abençoe | ficamos no aguardo | fico a aguardar | fico à disposição | fico no aguardo | fique com deus | forte abraço | grande abraço | grande abraço a todos | grata | grato | melhores cumprimentos | muito obrigada | muito obrigado | no aguardo | obg | obrigada | obrigada da | obrigada desde já | obrigado | obrigado antecipadamente | obrigado desde já | obrigado do | os melhores cumprimentos | respeitosamente | saudações | sem mais | sem outro assunto | sinceramente | tchau | tenha um bom dia | tenha um ótimo dia | tenham um bom dia | um abraço | um beijo | um bom dia | uma boa tarde | valeu | vlw`,
  ),
  quotes: {
    wrote: phrases('escreveu | escreveu em'),
    original: phrases(
      'mensagem original | mensagem encaminhada | encaminhado por | encaminhada por | mensagem reencaminhada | início da mensagem encaminhada',
    ),
    from: phrases('de | remetente'),
    others: phrases(`enviado | enviada | enviado em | enviada em | enviado por | para | cc | cco | assunto | data`),
  },
  labels: {
    name: phrases(
      `nome | nome completo | contato | cliente | identificação | titular | nome de cadastro | name | nome do cliente | nome e sobrenome | nome e apelido | meu nome | nome do titular | solicitante | hóspede | paciente | responsável | cliente nome | pessoa de contacto | meus dados | os meus dados`,
    ),
    givenName: phrases('primeiro nome | nome próprio'),
    surname: phrases('sobrenome | apelido'),
    email: phrases(`email | correio eletrônico | mail | email é | e-mail é | o mail é | meu mail é`),
    phone: phrases(
      `cel | celular | contacto | contato | fixo | fone | liga pra mim no | ligar para o | ligue para | liguem para | me liga | me liga no | me ligue | meu celular é | meu contato é | meu telefone é | meu telemóvel é | meu whats é | meu zap é | número | número é | número para | o meu contacto é | pode ligar no | ramal | tel | telef | telefone | telefone para | telemóvel | telm | tlm | tm | whats | whatsapp | wpp | zap`,
    ),
    fax: phrases('fax'),
    company: phrases(
      `empresa | companhia | organização | razão social | nome da empresa | nome fantasia | minha empresa é | instituição`,
    ),
    address: phrases(
      `a minha morada é | agora é | endereço | endereço completo | endereço de entrega | entregar em | entregar na | local de entrega | me mudei para | meu endereço é | meu novo endereço é | minha morada é | morada | morada completa | moro em | moro na | moro no | mudei para | mudei-me para | nova morada | novo endereço | o endereço é | resido em | resido na | rua de entrega | vivo em | vivo na | vivo no`,
    ),
    position: phrases('cargo | função | profissão | departamento | setor'),
    dateOfBirth: phrases(
      `nascimento | nasci em | nasci no dia | nascido em | nascida em | minha data de nascimento é | dn | nasc | nasci a | nascido a | nascida a | nasci aos | nascido no dia | nascida no dia | meu aniversário é | aniversário | faço anos a | d.n`,
    ),
    other: phrases(
      'agência | apólice | bilhete | boleto | cartão | carteirinha | cep | chamado | cnpj | conta | conta bancária | conta bancária número | conta número | contrato | código da reserva | código de rastreamento | código de rastreio | cpf | encomenda | fatura | iban | inscrição | localizador | matrícula | nf | nfe | nif | niss | nota | nota fiscal | número da apólice | número da encomenda | número da fatura | número de cliente | número de encomenda | número de fatura | número de série | número de utente | número do contrato | número do pedido | número do processo | número do protocolo | nº de encomenda | nº de protocolo | nº do chamado | nº do contrato | nº do pedido | nº pedido | os | pedido | pedido nº | placa | processo | prontuário | protocolo | rastreamento | rastreio | ref | referência | renavam | reserva | rg | sinistro | site | ticket | utente | voo',
    ),
  },
  employers: phrases(
    `a nossa empresa é | aqui da | aqui é da | da empresa | da parte da | em nome da | escrevo da | falo da | falo do | ligando da | ligando do | ligo da | ligo do | minha empresa é | represento a | represento o | somos da | sou da | tô ligando da | tô ligando do | trabalho em | trabalho na | trabalho na empresa | trabalho no | trabalho para`,
  ),
  affiliations: vocabulary('da do de'),
  destinations: phrases(
    `a nova morada | agora é | buscar em | encomenda | entrega | entrega do pedido | entregar | entreguem | enviar | envie | enviem | fatura | mandar | mandem | minha entrega | moramos | moro | mudamos | mudança | mudámos | mudei | mudei de casa | mudei-me | nota para | o novo endereço | para a fatura | recolher em | resido | retirar em | vivo`,
  ),
  payments: vocabulary('cobrança carta multa transferência pix transferi iban cheque'),
  firstPerson: vocabulary('eu me meu minha sou'),
  copulas: vocabulary('é'),
  own: phrases(
    `atendo no | chama no zap | contactar-me | contactar-me através | contacte-me | contactem-me | contactem-me pelo | entre em contato comigo | envie para | enviem para | escreva para | escrevam-me | estou no | falar comigo no | fale comigo | ligar para mim | ligar primeiro para | ligar-me para | ligue primeiro para | ligue-me | ligue-me para | liguem para | liguem primeiro para | liguem-me | liguem-me para | manda no | manda pra | mandem para | me achar no | me avisa no | me avise no | me chama no | me chamar no | me chame no | me encontra no | me liga | me liga nesse | me liga no | me ligar em | me ligar no | me ligue | me ligue no | me liguem no | me manda mensagem no | me manda no | meu cel | meu celular | meu contato | meu e-mail | meu email | meu endereço é | meu fixo | meu novo número | meu novo telefone | meu número | meu número de telefone | meu número é | meu número novo | meu ramal | meu tel | meu telefone | meu telemóvel | meu whats | meu whatsapp | meu zap | nosso número | nosso telefone | o atual é | o correto é | o meu contacto | o meu contacto é | o meu e-mail | o meu email | o meu número | o meu telemóvel | o novo é | o novo número é | pode enviar para | pode mandar para | pode me chamar no | pode me ligar | podem me chamar | podem me ligar | respondam para | responder para | usar o email`,
  ),
  others: phrases(
    `a data de nascimento dela | a data de nascimento dele | a nossa filha | boleto em nome de | chama-se | chamada do | cheque em nome de | contacto da minha | contacto do meu | data de nascimento dela | data de nascimento dele | depósito em nome de | ela nasceu | ela se chama | ele nasceu | ele se chama | email dela | email dele | encaminhar para | entrar em contato com | escrevi para | ligação do | ligaram do | ligaram-me do | liguei para | me ligaram do | mensagem do número | meu advogado | meu amigo | meu assistente | meu avô | meu bebé | meu bebê | meu chefe | meu cliente | meu colega | meu contador | meu cunhado | meu enteado | meu esposo | meu filho | meu inquilino | meu irmão | meu marido | meu menino | meu médico | meu namorado | meu neto | meu pai | meu primo | meu sobrinho | meu sogro | meu sócio | meu tio | meu vizinho | minha advogada | minha amiga | minha avó | minha chefe | minha cliente | minha colega | minha contadora | minha criança | minha cunhada | minha enteada | minha esposa | minha filha | minha irmã | minha mãe | minha menina | minha médica | minha mulher | minha namorada | minha neta | minha prima | minha secretária | minha sobrinha | minha sogra | minha sócia | minha tia | minha vizinha | nossa filha | nossa mãe | nosso filho | nosso pai | número dela | número dele | o da minha | o do meu | o email dela | o email dele | o nome dela | o nome dele | o nosso filho | o número dela | o número dele | pix em nome de | pix para | ponto de recolha | por favor contacte | se chama | telefone dela | telefone dele | transferência em nome de | uma chamada do | uma ligação do`,
  ),
  fillers: phrases(`é | eh | ahn | hum | hmm | tipo | então | bem | bom | olha | pois | ah | viu | né`),
  selfClauses: phrases(
    `aguardo | apartamento | aqui de | aqui de novo | cliente | comprei | cpf | escrevo | estou | eu | faço | faz | fiz | gostaria | ligo | mesa | meu | meus | minha | minhas | moro | mudei | nasci | nascida | nascido | não consigo | não estou | não recebi | ontem | pedi | pedido | preciso | quarto | queria | quero | sou | sócia | sócio | tenho | to | tô | venho | viu | viu eu`,
  ),
  givenNames: vocabulary(
    `adalberto ademir adriano afonso aílton albertina alessandra alessandro alexandre aline anderson andreia andressa andré
    andréa andréia antónio antônia antônio aparecida armando augusto ângela baltazar benedita benedito benício bernardo bianca
    breno bruna bruno caetano caio carminho catarina cauã cauê cátia cecília celeste cesar célia célio césar cícero cíntia
    claudinei cláudia cláudio cleber cleide conceição constança cristiane cristiano daiane daniele danilo davi deivid denis
    deolinda deyse débora dinis diogo duarte edgar edmilson edna edson eduarda elaine eliane elias elisângela eloá emerson enzo
    everton érica fabiana fabiano fabio fabrício fábio fernão filipe flávia flávio geraldo gilmar gilson giovana gisele glória
    gonçalo guilherme heitor helena heloísa henrique iara idalina igor ilda inês iracema isabela isadora ivone jair jaqueline
    jeferson jefferson jéssica joana joaquim joão jonas josué juliano jurandir jurema júlia júlio kaique kauã kleber kléber laís
    larissa letícia lídia lívia lourenço luan luana luciano ludmila luiz luiza luís luísa lurdes luzia lúcia madalena mafalda
    maiara malu manoel marli martim mateus matheus maurício mauro mayara márcia márcio mário michele moacir monique murilo nanda
    natália nathália neusa nicolas nilson nilton noémia nuno odete oswaldo otávio patrícia paulo priscila rafaela raimunda
    raimundo raissa rayane regiane reginaldo renan renato rita robson rodolfo rogério ronaldo rosana rosangela rosângela rui
    samara sandro sebastião severino sérgio sidnei silvana simão simone sílvia sílvio solange sónia sônia suelen sueli tainá
    taís tamires tatiane teresinha tereza terezinha thainá thais thaís tiago tomé valdir valeria valéria valmir vanderlei vasco
    verônica victor vinícius vitor vitória viviane wagner wellington yara yasmin yuri zeca zilda zulmira`,
  ),
  falsePositives: vocabulary(
    `a aberto advogada advogado alentejano alérgica alérgico alguém ali aluna aluno amanhã amiga amigo angolana angolano ano
    aparece aposentada aposentado aquela aquele aqui arquiteta arquiteto as assim assinante ativo atrasado autônoma autônomo avó
    avô babá baiana baiano barato beleza bloqueada bloqueado boa bom brasil brasileira brasileiro cabeleireira cabeleireiro
    cabo-verdiano cadastrado caindo carioca caro casada casado católico celíaca celíaco certo cliente com como correto
    costureira dando de dentista dentro desempregada desempregado dia diabética diabético diarista difícil domingo dona dono ela
    ele eletricista empresária empresário enfermeira enfermeiro engenheira engenheiro entregador errada errado escrito esposa
    esposo essa esse esta este esteticista estrangeira estrangeiro estudante eu evangélico faxineira fácil fã fechado feliz
    filha filho fora funcionando funcionária funcionário gaúcha gaúcho hoje hóspede importante inquilina inquilino interessada
    interessado intolerante irmã irmão isso jornalista legal leigo lisboeta maior mamãe manhã manicure marido mau má mãe melhor
    menor mesma mesmo meu médica médico mês militar mineira mineiro minha moçambicano morador moradora motoboy motorista muito
    munícipe nada namorada namorado não ninguém noite nordestino nova novo o obrigada obrigado oi ok olá onde ontem os outra
    outro ótimo paciente pai para passageira passageiro patrão patroa paulista paulistano paulo pedreiro pesquisador pior
    policial por porque portuense portuguesa português possível professor professora pronta pronto proprietária proprietário
    psicóloga psicólogo quando quarta que quem quinta responsável rio ruim sábado são segunda sem semana senhor senhora seu
    sexta sim síndico sobrinha sobrinho sogra sogro solteira solteiro sócia sócio sua tarde tá terça técnica técnico tia tio
    titular triste tudo turista um uma urgente usuária usuário vegana vegano vegetariana vegetariano vendedor vendedora verdade
    vizinha vizinho você`,
  ),
  falseEndings: phrases('ável | ível | ção | são'),
  places: vocabulary(
    'lisboa porto braga coimbra salvador recife fortaleza brasília curitiba manaus belém goiânia natal portugal brasil angola moçambique londrina campinas',
  ),
  opened: vocabulary('aberto aberta fechado fechada'),
  toward: vocabulary('para em no na'),
  stopWords: vocabulary(
    `a agora ainda ajuda ali amanhã aquela aquele aqui as até bem boa bom busco calma cliente coloca colocar com como conta da
    das data de desde deve dia do dos e eh ela elas ele eles em email endereço entre era espera espere essa esse esta estar está
    estão este estou eu é és faço falo favor ficado ficou foi gostaria hoje isso isto já lhe mais mas me menos meu meus minha
    minhas moro mudar mude muito na nas nasci não nem no noite nome nos nossa nosso nós número o obrigada obrigado oi olá onde
    ontem os ou para pedido pela pelo peraí pergunta pfv pfvor pfvr pls pode poderia pois por porque posso pra prazer precisava
    preciso preferia preferiria prefiro problema qual quando que quem queria quero são se sem ser seu seus sim sobre sobrenome
    somos sou sua suas também tarde tá te telefone tem tenho tenta tentar ter teu têm trabalho trocar tu tua um uma umas uns usa
    usar você vocês`,
  ),
  titles: vocabulary(
    'sr sra srta dr dra prof profa eng exmo exma senhor senhora doutor doutora dona seu profª drª srª engª advogado advogada',
  ),
  positions:
    vocabulary(`-dor -dora -ista -óloga -ólogo administração administrador administradora advogada advogado agricultor agricultora
    almoxarifado analista arquiteta arquiteto assessor assessora assistente atendimento auxiliar área carpinteiro chefe cobrança
    comercial comprador compradora compras consultor consultora contabilidade contador contadora coordenador coordenadora
    dentista departamento desenvolvedor desenvolvedora designer diretor diretora eletricista encanador encarregada encarregado
    enfermeira enfermeiro engenheira engenheiro equipa equipe estafeta estagiária estagiário executiva executivo farmacêutica
    farmacêutico faturação faturamento financeiro fisioterapeuta fundador fundadora gerente gestor gestora governanta humanos
    jornalista logística marketing mecânico médica médico motorista notária notário nutricionista pároco pedagógica pedagógico
    pedreiro perito pesquisador pesquisadora presidente professor professora proprietária proprietário psicóloga psicólogo
    receção recepção recursos redator redatora reservas responsável secretaria secretária secretário setor síndica síndico
    solicitador solicitadora sócia sócio sócio-gerente supervisor supervisora tesouraria tesoureira tesoureiro técnica técnico
    vendas vendedor vendedora vogal zelador zeladora`),
  universities: vocabulary(`universidade`),
  interrogatives: vocabulary(`quem como`),
  organisations: vocabulary(
    `-aria adega advogados agência agrupamento associação associados atacado autarquia café cartório caves câmara chácara
    clínica-dentária clube colégio comitê companhia condomínio conselho conservatória construtora consultoria contabilidade
    creche distribuidora drogaria edifício editora escola escritório estúdio faculdade farmácia fazenda federação freguesia
    fundação funerária ginásio gráfica herdade hostel igreja imobiliária imobiliários laboratório lanchonete lavandaria livraria
    loja mercado mercearia metalúrgica município museu notariado oficina ong ótica padaria papelaria paróquia pastelaria pousada
    prefeitura quinta residencial seguradora serviços sindicato sítio snack-bar sociedade solar soluções supermercado
    supermercados talho tribunal universidade varejo veterinária`,
  ),
  branches: vocabulary('agência filial'),
  buildings: vocabulary('edifício ed bloco condomínio conjunto'),
  streets: vocabulary(
    'rua r travessa tv alameda al praça pça largo estrada rodovia beco quadra qd lote bloco bl apto apartamento conjunto cj sala bairro vila viela ladeira andar edifício ed zona loteamento urbanização quinta casal lugar',
  ),
  numbers: numberWords(
    `0 zero | 1 um uma | 2 dois duas | 3 três tres | 4 quatro | 5 cinco | 6 seis meia | 7 sete | 8 oito | 9 nove | 10 dez | 11 onze | 12 doze | 13 treze | 14 catorze quatorze | 15 quinze | 16 dezesseis dezasseis | 17 dezessete dezassete | 18 dezoito | 19 dezenove dezanove | 20 vinte | 30 trinta | 40 quarenta | 50 cinquenta | 60 sessenta | 70 setenta | 80 oitenta | 90 noventa | 100 cem cento | 200 duzentos | 300 trezentos | 400 quatrocentos | 500 quinhentos | 600 seiscentos | 700 setecentos | 800 oitocentos | 900 novecentos | 1000 mil`,
  ),
  hundredsJoin: true,
  repeats: new Map([['dobro', 2]]),
  numberJoins: vocabulary('e'),
  ordinals: numberWords(`1 primeiro`),
  spelling: {
    asIn: phrases('de'),
    alphabet: vocabulary(''),
  },
  followers: vocabulary(`da do de e que com em para cliente aqui tô estou moro quero queria preciso não faz desde viu falando`),
  trades: vocabulary(
    `construções confeitaria marcenaria mecânica autopeças transportadora logística móveis têxtil ferragens floricultura salão viagens instalações reformas filhos irmãos alimentos serralharia carpintaria`,
  ),
  letterNames: {
    jota: 'j',
    agá: 'h',
    xis: 'x',
    zê: 'z',
    efe: 'f',
    eme: 'm',
    ene: 'n',
    esse: 's',
    érre: 'r',
    ípsilon: 'y',
    dáblio: 'w',
    bê: 'b',
    cê: 'c',
    dê: 'd',
    gê: 'g',
    pê: 'p',
    quê: 'q',
    erre: 'r',
    tê: 't',
    vê: 'v',
  },
  writtenTogether: phrases('tudo junto | tudo pegado'),
  spoken: {
    underscore: '_',
    hifen: '-',
    menos: '-',
    tracinho: '-',
    arroba: '@',
    ponto: '.',
    traço: '-',
    hífen: '-',
    underline: '_',
    sublinhado: '_',
    mais: '+',
  },
  ofSomebody: phrases(`do | da | de`),
  addressParts: phrases(`cep | código postal | cidade | localidade | estado`),
  townJoins: vocabulary(`em`),
  teams: vocabulary(`equipe equipa`),
  since: vocabulary(`desde`),
  dateOrder: 'dmy',
});
