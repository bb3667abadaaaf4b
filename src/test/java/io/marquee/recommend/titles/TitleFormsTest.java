package io.marquee.recommend.titles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleFormsTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Matrix, The (1999);                                            the matrix
            Toy Story (1995);                                              toy story
            Postman, The (Postino, Il) (1994);                             the postman/il postino
            Seven (a.k.a. Se7en) (1995);                                   seven/se7en
            Amelie (Fabuleux destin d'Amélie Poulain, Le) (2001);          amelie/le fabuleux destin damelie poulain
            WALL·E (2008);                                                 wall e
            Rocky II (1979);                                               rocky 2
            Malcolm X (1992);                                              malcolm x
            Lock, Stock & Two Smoking Barrels (1998);                      lock stock and two smoking barrels
            Good, the Bad and the Ugly, The (1966);                        the good the bad and the ugly
            Hello, Dolly (1969);                                           hello dolly
            Babylon 5;                                                     babylon 5
            Straße nach Øst (2000);                                        strasse nach ost
            (500) Days of Summer (2009);                                   days of summer/500
            Šostakovič (2001–2003);                                        sostakovic
            """)
    void areThePlainWordsOfEachTitle(String title, String forms) {
        assertThat(TitleForms.of(title).stream()
                        .map(words -> String.join(" ", words))
                        .collect(Collectors.joining("/")))
                .isEqualTo(forms);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Godfather, The (1972);              The Godfather
            Postman, The (Postino, Il) (1994);  The Postman
            (500) Days of Summer (2009);        (500) Days of Summer
            Seven (a.k.a. Se7en) (1995);        Seven
            Babylon 5;                          Babylon 5
            (1999);                             (1999)
            <img src=x onerror=alert(1)>;       <img src=x onerror=alert(1)>
            """)
    void areSpokenWithoutTheYear(String title, String spoken) {
        assertThat(TitleForms.spoken(title)).isEqualTo(spoken);
    }
}
