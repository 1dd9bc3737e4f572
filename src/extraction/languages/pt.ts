import { type Language, numberWords, phrases, vocabulary } from './language.ts';

/** Portuguese. */
export const pt = (): Language => ({
  code: 'pt',
  introductions: {
    strong: phrases(
      `meu nome é | meu nome eh | o meu nome é | o meu nome eh | meu nome e | me chamo | chamo-me | eu me chamo | pode me chamar de | podem me chamar de | me chame de | meu nome completo é | meu nome | sou conhecido como | sou conhecida como | meu sobrenome é | me chamam de | o meu nome completo é | nome completo é | meu nome inteiro é | o meu apelido é | meu primeiro nome é | todo mundo me chama de | todos me chamam de | podes chamar-me | pode chamar-me | trate-me por | trata-me por | chame-me | me apresento | o nome completo é | meu nome correto é | meu nome certo é | o nome certo é | quem escreve é | quem escreve é o | quem escreve é a | quem está falando é | quem está falando é o | quem está falando é a | o meu nome seria | titular é | a titular é | o titular é | titular sou eu | o titular sou eu | a titular sou eu | o nome correto é | me chama de | pode chamar de`,
    ),
    weak: phrases(
      `aqui é o | aqui é a | aqui eh o | aqui eh a | sou o | sou a | eu sou | eu sou o | eu sou a | sou | aqui quem fala é o | aqui quem fala é a | quem fala é o | quem fala é a | quem fala é | aqui fala o | aqui fala a | fala o | fala a | daqui fala | daqui fala o | daqui fala a | quem te escreve é | quem vos escreve é | daqui é o | daqui é a | está falando com | estás a falar com | fala com | você fala com | você está falando com | você fala com o | você fala com a`,
    ),
    heard: new Set(
      phrases(
        `fala o | fala a | aqui fala o | aqui fala a | daqui fala | daqui fala o | daqui fala a | aqui quem fala é o | aqui quem fala é a | quem fala é o | quem fala é a | quem fala é | aqui é o | aqui é a | ao telefone | falando | você fala com | você está falando com | você fala com o | você fala com a`,
      ),
    ),
    neutral: phrases(
      `aqui é | é o | é a | eh o | eh a | daqui | aqui quem escreve é o | aqui quem escreve é a | aqui quem fala é | é o da | esse é | este é o | esta é a`,
    ),
    booking: {
      strong: phrases(
        `em nome de | no nome de | no nome do | no nome da | no nome | em nome do | em nome da | o nome é | o nome eh | o nome deve ser | com o nome de | com o nome | nome de cadastro | usa o nome | usar o nome | usa o nome de | tenta o nome | tentar o nome | está no nome de | tá no nome | tá no nome de | tah no nome | ficou no nome | coloca no nome | a conta está no nome de | a conta ficou no nome de | reserva em nome de | o nome da conta é | o titular é | sob o nome de | sob o nome | ao nome de | está em nome de | em meu nome | a fatura em nome de | reservado em nome de | reservada em nome de | a reserva está em nome de | a mesa está em nome de | o nome da reserva é | o nome para a reserva é | a reserva é em nome de`,
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
      `seu nome de usuário | seu nome de utilizador | como se chama seu | como se chama sua | usuário | login | nome de | nome do | nome da | nome dos | nome das | como se chama o | como se chama a | como se chamava | sobrenome de solteira | apelido de solteira | seu pet | seu cachorro | pergunta de segurança | quem te atendeu | quem o atendeu | seu animal | para quem é | nome dele | nome dela | da criança | do filho | da filha | do menor | do recebedor | do paciente | da paciente`,
    ),
    spelling: phrases('soletrar | soletre | soletra | letra por letra | como se escreve'),
    other: phrases('cep | código postal | número do pedido | número da conta | cpf | cnpj'),
  },
  nameParts: { given: vocabulary('nome primeiro nomes'), surname: vocabulary('sobrenome apelido sobrenomes') },
  requests: phrases(
    'por favor | poderia | pode | posso | podes | me diga | diga | informe | informar | preciso | precisamos | confirme | confirmar | qual é | qual o | qual a | me passa | me passe | fornecer | me informa | me diz | digite | com quem | como se chama | como você se chama | quem fala | onde mora',
  ),
  replyOpeners: phrases(
    `sim | claro | com certeza | certo | ok | bom | bem | oi | olá | bom dia | boa tarde | boa noite | é | é o | é a | sou | sou o | sou a | eu sou | meu nome é | me chamo | obrigado | obrigada | pode ser | em nome de | no nome de | tá | está | então | beleza | pois não | ah | o nome é | trabalho na | trabalho para | sim sou eu | sou eu | sou eu mesmo | sou eu mesma | é ele | é ela | isso | isso mesmo | exato | correto | perfeito | alô | alo | pois | olha | oi tudo bem | tudo bem | tudo bom | boas | o apelido é | o sobrenome é | anota aí | anote | com certeza é | sim claro | desculpe | não | não não | ah sim | diga | fala | aqui é | aqui é o | aqui é a | olá boa tarde | olá bom dia | um segundo | prazer | é sim | tô falando | para a | na | com | é com | com o | com a | é com a | é com o | da parte de | da parte do | da parte da | em nome da | em nome do`,
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
    `abraço do | abraço da | obrigado do | obrigada da | atenciosamente | att | atte | obrigado | obrigada | muito obrigado | muito obrigada | desde já agradeço | desde já obrigado | desde já obrigada | agradeço | agradecido | agradecida | abraço | abraços | um abraço | grande abraço | beijos | bjs | abs | cordialmente | saudações | cumprimentos | com os melhores cumprimentos | melhores cumprimentos | com cumprimentos | grato | grata | fico no aguardo | aguardo retorno | no aguardo | até logo | até breve | até mais | tenha um bom dia | bom dia | boa semana | bom fim de semana | respeitosamente | sinceramente | fico à disposição | à disposição | obg | um bom dia | valeu | tchau | adeus | até | até amanhã | bjos | bjo | beijinhos | beijinho | um beijo | abração | abraço grande | forte abraço | att. | obrigado desde já | obrigada desde já | com os meus cumprimentos | os melhores cumprimentos | sem mais | sem outro assunto | ficamos no aguardo | fico a aguardar | aguardo resposta | aguardo a vossa resposta | agradecemos | agradeço a atenção | agradeço desde já | atentamente | com estima | grande abraço a todos | bom trabalho | boa tarde | boa noite | tenha um ótimo dia | tenham um bom dia | uma boa tarde | fique com deus | deus abençoe | assinado | ass | ass. | vlw | obrigado antecipadamente`,
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
      `telefone | tel | fone | celular | cel | telemóvel | tlm | whatsapp | zap | meu telefone é | meu celular é | número | contato | contacto | ramal | me liga no | ligue para | telefone para | número para | fixo | meu zap é | meu whats é | whats | wpp | meu telemóvel é | o meu contacto é | meu contato é | telef | telm | tm | me liga | me ligue | liga pra mim no | liguem para | pode ligar no | ligar para o | número é`,
    ),
    fax: phrases('fax'),
    company: phrases(
      `empresa | companhia | organização | razão social | nome da empresa | nome fantasia | minha empresa é | instituição`,
    ),
    address: phrases(
      `endereço | morada | moro na | moro no | moro em | meu endereço é | endereço de entrega | resido na | resido em | novo endereço | meu novo endereço é | a minha morada é | minha morada é | nova morada | vivo na | vivo no | vivo em | mudei para | me mudei para | mudei-me para | agora é | endereço completo | morada completa | entregar na | entregar em | o endereço é | local de entrega | rua de entrega`,
    ),
    position: phrases('cargo | função | profissão | departamento | setor'),
    dateOfBirth: phrases(
      `nascimento | nasci em | nasci no dia | nascido em | nascida em | minha data de nascimento é | dn | nasc | nasci a | nascido a | nascida a | nasci aos | nascido no dia | nascida no dia | meu aniversário é | aniversário | faço anos a | d.n`,
    ),
    other: phrases(
      'pedido | número do pedido | nota fiscal | protocolo | conta | agência | cpf | cnpj | rg | cep | rastreio | código de rastreio | conta bancária número | conta bancária | conta número | cartão | iban | nif | referência | ref | boleto | fatura | contrato | site | matrícula | número de cliente | nº do pedido | pedido nº | nº pedido | número da encomenda | encomenda | nº de encomenda | número de encomenda | número do contrato | nº do contrato | número da fatura | número de fatura | número do protocolo | nº de protocolo | código de rastreamento | rastreamento | número de série | apólice | número da apólice | sinistro | número do processo | processo | reserva | código da reserva | localizador | bilhete | voo | ticket | chamado | nº do chamado | os | nota | nf | nfe | carteirinha | prontuário | utente | número de utente | niss | placa | renavam | inscrição',
    ),
  },
  employers: phrases(
    `trabalho na | trabalho no | trabalho para | trabalho em | represento a | represento o | da empresa | trabalho na empresa | sou da | falo da | falo do | ligo da | ligo do | escrevo da | da parte da | em nome da | somos da | minha empresa é | a nossa empresa é | aqui da | aqui é da | ligando da | ligando do | tô ligando da | tô ligando do`,
  ),
  affiliations: vocabulary('da do de'),
  destinations: phrases(
    `enviar | envie | enviem | mandar | mandem | entregar | entrega | entreguem | para a fatura | fatura | nota para | mudei | mudámos | mudamos | mudança | moro | moramos | vivo | resido | agora é | recolher em | retirar em | buscar em | encomenda | mudei de casa | mudei-me | minha entrega | entrega do pedido | a nova morada | o novo endereço`,
  ),
  payments: vocabulary('transferência pix transferi iban cheque'),
  firstPerson: vocabulary('eu me meu minha sou'),
  copulas: vocabulary('é'),
  own: phrases(
    `me liga no | podem me ligar | pode me ligar | entre em contato comigo | meu endereço é | meu email | meu e-mail | meu telefone | meu celular | meu número | meu whatsapp | usar o email | me ligue | me liguem no | me chama no | me chame no | chama no zap | liguem-me para | ligue-me para | o meu contacto é | contactem-me | contacte-me | escrevam-me | escreva para | mandem para | manda pra | manda no | envie para | enviem para | pode mandar para | pode enviar para | meu zap | meu whats | meu telemóvel | meu número é | o meu número | o meu telemóvel | o meu contacto | o meu email | o meu e-mail | meu número de telefone | meu número novo | meu novo número | meu novo telefone | meu contato | meu tel | meu cel | meu fixo | me liga | me liga nesse | me ligue no | me ligar no | me ligar em | ligar para mim | ligue-me | liguem-me | ligar-me para | contactar-me | contactar-me através | contactem-me pelo | me avise no | me avisa no | me manda no | me manda mensagem no | me chamar no | pode me chamar no | podem me chamar | falar comigo no | fale comigo | estou no | atendo no | meu ramal | nosso telefone | nosso número | me encontra no | me achar no | respondam para | responder para | liguem para | liguem primeiro para | ligar primeiro para | ligue primeiro para | o novo é | o novo número é | o atual é | o correto é`,
  ),
  others: phrases(
    `por favor contacte | entrar em contato com | uma chamada do | chamada do | uma ligação do | ligação do | me ligaram do | ligaram-me do | email dele | email dela | número dele | número dela | meu colega | minha colega | meu marido | minha esposa | minha mulher | meu filho | minha filha | meu chefe | encaminhar para | liguei para | escrevi para | meu amigo | minha amiga | telefone dele | telefone dela | meu advogado | minha advogada | meu contador | minha contadora | minha secretária | meu assistente | minha chefe | meu vizinho | minha vizinha | meu pai | minha mãe | meu namorado | minha namorada | meu irmão | minha irmã | meu primo | minha prima | meu tio | minha tia | meu sobrinho | minha sobrinha | meu avô | minha avó | meu sogro | minha sogra | meu cunhado | minha cunhada | meu neto | minha neta | meu sócio | minha sócia | meu médico | minha médica | meu cliente | minha cliente | meu inquilino | contacto do meu | contacto da minha | o do meu | o da minha | ele nasceu | ela nasceu | a data de nascimento dele | a data de nascimento dela | data de nascimento dele | data de nascimento dela | meu esposo | nosso filho | nossa filha | o número dele | o número dela | o email dele | o email dela | ligaram do | mensagem do número | transferência em nome de | depósito em nome de | pix em nome de | pix para | boleto em nome de | cheque em nome de | ele se chama | ela se chama | chama-se | se chama | o nome dele | o nome dela | ponto de recolha | o nosso filho | a nossa filha | meu bebê | meu bebé | nossa mãe | nosso pai | minha criança | meu menino | minha menina | meu enteado | minha enteada`,
  ),
  fillers: phrases(`é | eh | ahn | hum | hmm | tipo | então | bem | bom | olha | pois | ah | viu | né`),
  selfClauses: phrases(
    `eu | estou | tô | to | moro | quero | queria | gostaria | preciso | tenho | meu | minha | meus | minhas | comprei | fiz | pedi | cliente | ligo | escrevo | não consigo | não recebi | não estou | nasci | nascido | nascida | cpf | mudei | aqui de novo | aqui de | sou | faço | pedido | mesa | quarto | apartamento | sócio | sócia | venho | aguardo | faz | ontem | viu | viu eu`,
  ),
  givenNames: vocabulary(
    `zeca joão antônio antónio paulo luiz luís marcelo bruno filipe raimundo manoel fabio fábio tiago leandro henrique vinícius caio vitor victor matheus mateus andré alexandre sérgio renato diogo gonçalo rui nuno duarte afonso caetano murilo otávio heitor davi antônia juliana márcia patrícia aline bruna jéssica letícia júlia vanessa vitória larissa cláudia luana sônia sónia eliane catarina inês joana mafalda helena débora tatiana bianca isabela simone rafaela priscila thaís lívia yasmin wellington marlene jurema joaquim idalina aparecida conceição lourdes terezinha luzia neusa edna cleide ivone marli solange sueli rosângela rosana regiane fabiana thainá tainá karina daiane tamires raissa isadora yara iara cauê enzo benício nicolas gilberto gilson edson nilson jefferson anderson emerson robson cleber kléber juliano adriano luciano fabrício maurício márcio sandro silvio sílvio osvaldo oswaldo geraldo sebastião benedito valdir vanderlei ademir fernão vasco lourenço bernardo martim tomé xavier guilherme dinis constança benedita carminho madalena fátima lurdes celeste deolinda odete adalberto deyse jessica thais taís leticia luciana luiza lucas ludmila maiara mayara mariana marina marcela marcia michele michelle milena monique natália natalia nathália nicole patricia paloma paula raquel rayane rebeca regina renata rita roberta rosangela sabrina samara sandra sarah silvana sonia suelen tatiane teresa tereza valéria valeria vera verônica viviane zilda adriana alessandra alice amanda ana andréa andressa ângela angela beatriz camila carla carolina cátia cecília célia cíntia clara claudia cristiane daniela daniele denise elaine elisângela eloá érica estela eunice fernanda flávia francisca gabriela giovana gisele glória heloísa ingrid iracema isabel jaqueline josefa joyce kelly laís laura lídia lorena aílton alan alessandro alex arthur augusto breno carlos célio cesar césar cícero claudinei cláudio cristiano daniel danilo deivid denis diego douglas edgar edmilson eduardo elias everton fabiano felipe fernando flávio francisco gabriel gilmar gustavo hugo igor isaac ivan jair jean joel jonas jorge josé josué júlio jurandir kaique kauã kleber leonardo luan marcos mário mauro miguel milton moacir nelson nilton pablo patrick pedro rafael raul reginaldo renan ricardo roberto rodolfo rodrigo rogério ronaldo samuel severino sidnei thiago valmir vicente wagner walter wesley william yuri álvaro armando baltazar salvador simão tomás zulmira albertina ilda leonor matilde noémia teresinha jeferson cauã raimunda andreia andréia lúcia luísa eduarda malu nanda`,
  ),
  falsePositives: vocabulary(
    `escrito errado errada aparece interessado interessada cliente novo nova de um uma o a os as muito feliz triste brasileiro brasileira português portuguesa estudante médico médica engenheiro engenheira professor professora urgente importante oi olá obrigado obrigada sim não eu você ele ela aqui ali hoje amanhã ontem segunda terça quarta quinta sexta sábado domingo tudo nada alguém ninguém que quem onde quando como porque por para com sem meu minha seu sua bom boa mau má melhor pior certo verdade possível correto usuário usuária dono dona pai mãe irmão irmã amigo amiga senhor senhora alérgico alérgica vegano vegana maior menor aposentado aposentada casado casada solteiro solteira pronto pronta ok tá beleza legal isso esse essa este esta aquele aquela dia noite tarde manhã semana mês ano brasil são paulo rio fora dentro caro barato aberto fechado bloqueado bloqueada cadastrado ativo atrasado difícil fácil ótimo ruim funcionando dando caindo paulista carioca mineiro mineira gaúcho gaúcha baiano baiana nordestino paulistano alentejano lisboeta portuense angolano angolana moçambicano cabo-verdiano autônomo autônoma motorista advogado advogada enfermeiro enfermeira funcionário funcionária empresário empresária desempregado desempregada hóspede passageiro passageira paciente morador moradora inquilino inquilina proprietário proprietária titular assinante sócio sócia responsável vegetariano vegetariana intolerante celíaco celíaca diabético diabética evangélico católico fã leigo aluno aluna pesquisador vendedor vendedora técnico técnica arquiteto arquiteta dentista psicólogo psicóloga jornalista policial militar turista estrangeiro estrangeira vizinho vizinha marido esposa filho filha mesmo mesma assim outro outra manicure cabeleireira cabeleireiro diarista faxineira pedreiro eletricista esteticista costureira babá entregador motoboy munícipe avó avô tio tia sogra sogro esposo sobrinho sobrinha namorado namorada patroa patrão síndico mamãe`,
  ),
  falseEndings: phrases('ável | ível | ção | são'),
  places: vocabulary(
    'lisboa porto braga coimbra salvador recife fortaleza brasília curitiba manaus belém goiânia natal portugal brasil angola moçambique londrina campinas',
  ),
  opened: vocabulary('aberto aberta fechado fechada'),
  toward: vocabulary('para em no na'),
  stopWords: vocabulary(
    `pfv pfvr pfvor pls o a os as um uma uns umas e ou mas nem de do da dos das em no na nos nas por pelo pela para pra com sem sobre entre desde até que quem qual onde quando como se porque pois eu tu você ele ela nós vocês eles elas me te lhe meu minha meus minhas seu sua seus suas teu tua nosso nossa este esta isto esse essa isso aquele aquela é eh sou és somos são era foi ser estou está estão estar tá tenho tem têm ter quero queria gostaria posso pode poderia preciso precisava busco moro trabalho faço falo não sim muito mais menos também já ainda agora hoje amanhã ontem aqui ali obrigado obrigada oi olá bom boa dia tarde noite favor nome sobrenome email telefone número endereço data pedido conta cliente problema ajuda pergunta nasci bem prazer deve ficado ficou tentar tenta usa usar coloca colocar mudar mude trocar prefiro preferia preferiria espera espere peraí calma`,
  ),
  titles: vocabulary(
    'sr sra srta dr dra prof profa eng exmo exma senhor senhora doutor doutora dona seu profª drª srª engª advogado advogada',
  ),
  positions:
    vocabulary(`diretor diretora gerente responsável chefe assistente assessor assessora consultor consultora engenheiro engenheira desenvolvedor desenvolvedora coordenador coordenadora administrador administradora contador contadora advogado advogada
    secretário secretária técnico técnica vendedor vendedora comercial executivo executiva analista professor professora médico médica enfermeiro enfermeira arquiteto arquiteta designer presidente sócio sócia fundador fundadora
    -ista -dor -dora -ólogo -óloga
    departamento área setor vendas compras recursos humanos atendimento marketing jornalista redator redatora pesquisador pesquisadora estagiário estagiária encarregado encarregada supervisor supervisora auxiliar proprietário proprietária recepção receção administração contabilidade faturamento faturação financeiro almoxarifado reservas logística secretaria tesouraria cobrança equipe equipa governanta sócio-gerente gestor gestora tesoureiro tesoureira vogal pároco notária notário solicitador solicitadora perito eletricista encanador pedreiro carpinteiro mecânico motorista estafeta agricultor agricultora síndico síndica zelador zeladora pedagógica pedagógico comprador compradora nutricionista fisioterapeuta dentista psicóloga psicólogo farmacêutico farmacêutica`),
  universities: vocabulary(`universidade`),
  interrogatives: vocabulary(`quem como`),
  organisations: vocabulary(
    `grupo banco universidade escola colégio instituto hospital clínica hotel restaurante agência associação fundação conselho comitê escritório sociedade companhia casa editora livraria farmácia prefeitura oficina centro laboratório estúdio loja seguros transportes serviços soluções consultoria construtora padaria pastelaria contabilidade imobiliária lanchonete mercado supermercado câmara junta freguesia paróquia academia creche associados advogados pousada metalúrgica agrupamento faculdade município autarquia cooperativa federação clube teatro museu biblioteca ginásio lavandaria talho mercearia café snack-bar quinta herdade adega caves solar hostel residencial notariado conservatória clínica-dentária veterinária funerária condomínio edifício imobiliários seguradora distribuidora atacado varejo supermercados drogaria ótica papelaria gráfica sítio fazenda chácara igreja diocese tribunal cartório sindicato ong -aria`,
  ),
  buildings: vocabulary('edifício ed torre bloco condomínio conjunto'),
  streets: vocabulary(
    'rua r avenida av travessa tv alameda al praça pça largo estrada rodovia beco quadra qd lote bloco bl apto apartamento conjunto cj sala bairro vila viela ladeira nº km andar edifício ed zona parque loteamento urbanização quinta casal lugar ',
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
    `construtora construções padaria confeitaria pastelaria marcenaria mecânica autopeças transportes transportadora logística móveis têxtil ferragens floricultura salão imobiliária ótica contabilidade restaurante lanchonete viagens gráfica instalações reformas filhos irmãos alimentos metalúrgica serralharia carpintaria oficina`,
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
