import { type Language, numberWords, phrases, vocabulary } from './language.ts';

/** Portuguese. */
export const pt = (): Language => ({
  code: 'pt',
  introductions: {
    strong: phrases(
      `meu nome é | meu nome eh | o meu nome é | o meu nome eh | meu nome e | me chamo | chamo-me | eu me chamo | pode me chamar de | podem me chamar de | me chame de | meu nome completo é | meu nome | sou conhecido como | sou conhecida como | meu sobrenome é | me chamam de`,
    ),
    weak: phrases(
      'sou o | sou a | eu sou | eu sou o | eu sou a | sou | aqui quem fala é o | aqui quem fala é a | quem fala é o | quem fala é a | quem fala é | aqui fala o | aqui fala a | fala o | fala a',
    ),
    neutral: phrases('aqui é o | aqui é a | aqui é | é o | é a | aqui eh o | aqui eh a | eh o | eh a'),
    booking: {
      strong: phrases(
        `em nome de | no nome de | no nome do | no nome da | no nome | em nome do | em nome da | o nome é | o nome eh | o nome deve ser | com o nome de | com o nome | nome de cadastro | usa o nome | usar o nome | usa o nome de | tenta o nome | tentar o nome | está no nome de | tá no nome | tá no nome de | tah no nome | ficou no nome | coloca no nome | a conta está no nome de | a conta ficou no nome de | reserva em nome de | o nome da conta é | o titular é | sob o nome de | sob o nome`,
      ),
      weak: phrases(
        'reserva para | tenta colocar | coloca | ficou | está | vê se é | vê se está | tenta | reservado por | cadastrado como',
      ),
    },
    after: phrases('falando | é o meu nome | é meu nome | aqui'),
  },
  questions: {
    name: phrases(
      `seu nome | o seu nome | o sobrenome | o apelido | teu nome | seu nome completo | qual é o seu nome | qual seu nome | como se chama | como você se chama | como te chamas | com quem falo | com quem eu falo | com quem estou falando | quem fala | quem está falando | seu sobrenome | seu apelido | nome completo | nome e sobrenome | nome do titular | qual nome | em nome de quem | qual o nome | nome, por favor`,
    ),
    email: phrases(
      'seu email | seu e-mail | teu email | o seu email | endereço de email | endereço de e-mail | seu correio eletrônico | qual email | qual o email | qual o e-mail',
    ),
    phone: phrases(
      'seu telefone | seu número | seu celular | seu telemóvel | número de telefone | número de celular | telefone para contato | número de contato | seu número de telefone | seu whatsapp | qual o telefone',
    ),
    company: phrases(
      'sua empresa | nome da sua empresa | nome da empresa | qual empresa | sua companhia | onde trabalha | para quem trabalha | sua organização | qual a empresa',
    ),
    address: phrases(
      'seu endereço | sua morada | endereço de entrega | endereço completo | onde mora | onde você mora | endereço residencial',
    ),
    'date-of-birth': phrases(
      'data de nascimento | sua data de nascimento | quando nasceu | quando você nasceu | seu aniversário',
    ),
    'other-name': phrases(
      'nome de usuário | seu nome de usuário | seu nome de utilizador | como se chama seu | como se chama sua | como se chama o seu | como se chama a sua | nome da sua esposa | nome do seu marido | nome do seu médico | nome do arquivo | nome de utilizador | nome da sua mãe | nome da mãe | nome de solteira | nome do pai | nome do seu pai | nome do seu animal | nome do seu pet | nome do seu cachorro | nome do seu filho | nome da sua filha | nome do médico | nome do hotel | nome do restaurante | nome do banco | nome do produto | nome do beneficiário | nome do destinatário | nome do seu gato | nome da rua | nome do cônjuge | nome do paciente | usuário | login',
    ),
    spelling: phrases('soletrar | soletre | soletra | letra por letra | como se escreve'),
    other: phrases('cep | código postal | número do pedido | número da conta | cpf | cnpj'),
  },
  nameParts: { given: vocabulary('nome primeiro nomes'), surname: vocabulary('sobrenome apelido sobrenomes') },
  requests: phrases(
    'por favor | poderia | pode | posso | podes | me diga | diga | informe | informar | preciso | precisamos | confirme | confirmar | qual é | qual o | qual a | me passa | me passe | fornecer | me informa | me diz | digite',
  ),
  replyOpeners: phrases(
    'sim | claro | com certeza | certo | ok | bom | bem | oi | olá | bom dia | boa tarde | boa noite | é | é o | é a | sou | sou o | sou a | eu sou | meu nome é | me chamo | obrigado | obrigada | pode ser | em nome de | no nome de | tá | está | então | beleza | pois não | ah | o nome é | trabalho na | trabalho para',
  ),
  corrections: phrases('quer dizer | quero dizer | não espera | desculpe | aliás | correção | ou melhor'),
  denials: phrases('meu nome não é | não me chamo | meu sobrenome não é'),
  negations: phrases('não'),
  contrasts: phrases('mas | e sim'),
  greetings: phrases(
    'oi | olá | ola | bom dia | boa tarde | boa noite | prezado | prezada | prezados | caro | cara | caros | querido | querida | senhor | senhora | exmo | exma',
  ),
  signOffs: phrases(
    `atenciosamente | att | atte | obrigado | obrigada | muito obrigado | muito obrigada | desde já agradeço | desde já obrigado | desde já obrigada | agradeço | agradecido | agradecida | abraço | abraços | um abraço | grande abraço | beijos | bjs | abs | cordialmente | saudações | cumprimentos | com os melhores cumprimentos | melhores cumprimentos | com cumprimentos | grato | grata | fico no aguardo | aguardo retorno | no aguardo | até logo | até breve | até mais | tenha um bom dia | bom dia | boa semana | bom fim de semana | respeitosamente | sinceramente | fico à disposição | à disposição | obg | um bom dia | valeu`,
  ),
  quotes: {
    wrote: phrases('escreveu | escreveu em'),
    original: phrases(
      'mensagem original | mensagem encaminhada | encaminhado por | encaminhada por | mensagem reencaminhada | início da mensagem encaminhada',
    ),
    from: phrases('de | remetente'),
    others: phrases('enviado | enviada | enviado em | enviada em | enviado por | para | cc | cco | assunto | data'),
  },
  labels: {
    name: phrases('nome | nome completo | contato | cliente | identificação | titular | nome de cadastro | name'),
    givenName: phrases('primeiro nome | nome próprio'),
    surname: phrases('sobrenome | apelido'),
    email: phrases('email | e-mail | correio eletrônico | mail | meu email é | meu e-mail é'),
    phone: phrases(
      'telefone | tel | fone | celular | cel | telemóvel | tlm | whatsapp | zap | meu número é | meu telefone é | meu celular é | número | contato | contacto | ramal | me liga no | ligue para | telefone para | número para | meu número | meu telefone | meu celular',
    ),
    fax: phrases('fax'),
    company: phrases('empresa | companhia | organização | razão social'),
    address: phrases(
      'endereço | morada | moro na | moro no | moro em | meu endereço é | endereço de entrega | resido na | resido em',
    ),
    position: phrases('cargo | função | profissão | departamento | setor'),
    dateOfBirth: phrases(
      'data de nascimento | nascimento | nasci em | nasci no dia | nascido em | nascida em | minha data de nascimento é | dn | data nasc',
    ),
    other: phrases(
      'pedido | número do pedido | nota fiscal | protocolo | conta | agência | cpf | cnpj | rg | cep | rastreio | código de rastreio | cartão | iban | nif | referência | ref | boleto | fatura | contrato | site | matrícula',
    ),
  },
  employers: phrases(
    'trabalho na | trabalho no | trabalho para | trabalho em | falo da empresa | sou da empresa | em nome da empresa | represento a | represento o | da empresa',
  ),
  affiliations: vocabulary('da do de'),
  own: phrases(
    'meu email é | meu e-mail é | meu número é | meu telefone é | meu celular é | me liga no | podem me ligar | pode me ligar | entre em contato comigo | meu endereço é | meu email | meu e-mail | meu telefone | meu celular | meu número | meu whatsapp | usar o email',
  ),
  others: phrases(
    'email dele | email dela | número dele | número dela | meu colega | minha colega | meu marido | minha esposa | minha mulher | meu filho | minha filha | meu chefe | encaminhar para | liguei para | escrevi para | meu amigo | minha amiga | telefone dele | telefone dela',
  ),
  falsePositives:
    vocabulary(`interessado interessada cliente novo nova de um uma o a os as muito feliz triste brasileiro brasileira português portuguesa estudante médico médica engenheiro engenheira professor professora
    urgente importante oi olá obrigado obrigada sim não eu você ele ela aqui ali hoje amanhã ontem segunda terça quarta quinta sexta sábado domingo tudo nada alguém ninguém que quem onde quando como porque por para com sem meu minha seu sua bom boa mau má melhor pior certo verdade possível correto usuário usuária dono dona pai mãe irmão irmã amigo amiga senhor senhora alérgico alérgica vegano vegana maior menor aposentado aposentada casado casada solteiro solteira
    errado errada pronto pronta ok tá beleza legal isso esse essa este esta aquele aquela dia noite tarde manhã semana mês ano brasil são paulo rio fora dentro caro barato aberto fechado bloqueado bloqueada cadastrado ativo atrasado difícil fácil ótimo ruim funcionando dando caindo`),
  falseEndings: phrases('ável | ível | ção | são'),
  places: vocabulary(
    'lisboa porto braga coimbra salvador recife fortaleza brasília curitiba manaus belém goiânia natal portugal brasil angola moçambique londrina campinas',
  ),
  stopWords:
    vocabulary(`o a os as um uma uns umas e ou mas nem de do da dos das em no na nos nas por pelo pela para pra com sem sobre entre desde até que quem qual onde quando como se porque pois
    eu tu você ele ela nós vocês eles elas me te lhe nos meu minha meus minhas seu sua seus suas teu tua nosso nossa este esta isto esse essa isso aquele aquela
    é eh sou és somos são era foi ser estou está estão estar tá tenho tem têm ter quero queria gostaria posso pode poderia preciso precisava busco moro trabalho faço falo
    não sim muito mais menos também já ainda agora hoje amanhã ontem aqui ali obrigado obrigada oi olá bom boa dia tarde noite favor
    nome sobrenome email telefone número endereço data pedido conta cliente problema ajuda pergunta nasci bem prazer deve ter ficado ficou tentar tenta usa usar coloca colocar mudar mude trocar`),
  titles: vocabulary('sr sra srta dr dra prof profa eng exmo exma senhor senhora doutor doutora dona seu'),
  positions:
    vocabulary(`diretor diretora gerente responsável chefe assistente assessor assessora consultor consultora engenheiro engenheira desenvolvedor desenvolvedora coordenador coordenadora administrador administradora contador contadora advogado advogada
    secretário secretária técnico técnica vendedor vendedora comercial executivo executiva analista professor professora médico médica enfermeiro enfermeira arquiteto arquiteta designer presidente sócio sócia fundador fundadora
    -ista -dor -dora -ólogo -óloga
    departamento área setor vendas compras recursos humanos atendimento marketing jornalista redator redatora pesquisador pesquisadora estagiário estagiária encarregado encarregada supervisor supervisora auxiliar proprietário proprietária`),
  organisations: vocabulary(
    `grupo banco universidade escola colégio instituto hospital clínica hotel restaurante agência associação fundação conselho comitê escritório sociedade companhia casa editora livraria farmácia prefeitura oficina centro laboratório estúdio loja seguros transportes serviços soluções consultoria`,
  ),
  streets: vocabulary(
    'rua r avenida av travessa tv alameda al praça pça largo estrada rodovia beco quadra qd lote bloco bl apto apartamento conjunto cj sala bairro vila viela ladeira nº km andar edifício ed',
  ),
  numbers: numberWords(
    `0 zero | 1 um uma | 2 dois duas | 3 três tres | 4 quatro | 5 cinco | 6 seis meia | 7 sete | 8 oito | 9 nove | 10 dez | 11 onze | 12 doze | 13 treze | 14 catorze quatorze | 15 quinze | 16 dezesseis dezasseis | 17 dezessete dezassete | 18 dezoito | 19 dezenove dezanove | 20 vinte | 30 trinta | 40 quarenta | 50 cinquenta | 60 sessenta | 70 setenta | 80 oitenta | 90 noventa | 100 cem cento | 900 novecentos | 1000 mil`,
  ),
  repeats: { dobro: 2 },
  numberJoins: vocabulary('e'),
  ordinals: numberWords(`1 primeiro`),
  spelling: {
    asIn: phrases('de'),
    alphabet: vocabulary(''),
  },
  spoken: { arroba: '@', ponto: '.', traço: '-', hífen: '-', underline: '_', sublinhado: '_', mais: '+' },
});
