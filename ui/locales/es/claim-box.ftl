### El cuadro de la página de afirmaciones donde se escribe o se pega una afirmación.

claim-box-title = Comprueba una oferta o una fanfarronada
claim-box-what = Escríbela o pégala tal cual. Se compara con lo que es físicamente posible, con lo que se midió y con lo que se pide hoy, y también con tu propio trabajo.
claim-box-examples = Ejemplos
claim-offers = Ofertas con las que se comparó
claim-your-day = Tu día en ella, esperando:
claim-open-machine = Abrir { $machine }
claims-kept = En el informe
claim-drop-named = Quitar «{ $claim }» del informe
claim-drop = Quitar
claim-keep = Incluirla en el informe
limit-title = La velocidad que se dijo
limit-said = dicho
limit-measured = medido
limit-expected = esperamos
limit-says =
    { $kind ->
        [prefill] Con { $model }, el chip lee { $limit } tokens por segundo como muchísimo. Lo que cae en la parte de color no es posible.
       *[decode] Con { $model }, la memoria permite { $limit } tokens por segundo como muchísimo. Lo que cae en la parte de color no es posible.
    }
limit-unknown = Se sabe demasiado poco de la máquina o del modelo para decir qué es posible.
claims-report = Las afirmaciones con las que empezó Whichbox
