### A caixa da página de afirmações em que se digita ou cola uma afirmação.

claim-box-title = Confira uma oferta ou uma promessa
claim-box-what = Digite ou cole do jeito que está. Aqui ela é posta ao lado do que é fisicamente possível, do que foi medido, do que se pede hoje e do seu próprio trabalho.
claim-box-examples = Exemplos
claim-offers = Ofertas usadas na comparação
claim-your-day = Seu dia nela, esperando:
claim-open-machine = Abrir: { $machine }
claims-kept = No relatório
claim-drop-named = Tirar “{ $claim }” do relatório
claim-drop = Tirar
claim-keep = Incluir no relatório
limit-title = A velocidade que foi dita
limit-said = dito
limit-measured = medido
limit-expected = esperamos
limit-says =
    { $kind ->
        [prefill] Com { $model }, o chip lê { $limit } tokens por segundo no máximo. O que cai na parte colorida não é possível.
       *[decode] Com { $model }, a memória permite { $limit } tokens por segundo no máximo. O que cai na parte colorida não é possível.
    }
limit-unknown = Sabe-se pouco da máquina ou do modelo para dizer o que é possível.
claims-report = As afirmações com que o Whichbox começou
