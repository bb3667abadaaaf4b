package io.marquee.recommend.titles;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.data.Dataset;
import io.marquee.evaluation.RealData;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type, on ml-latest-small. */
class MovieLensSearchTest {
    private static MovieFinder finder;
    private static Dataset dataset;

    @BeforeAll
    static void read() throws IOException {
        dataset = RealData.small();
        finder = MovieFinder.of(dataset.catalogue(), dataset.ratings());
    }

    private static List<String> first(String text, int size) {
        return finder.find(MovieSearch.of(text, size)).movies().stream()
                .map(found -> found.movie().title())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the matrix              | Matrix, The (1999)
            Matrix, The             | Matrix, The (1999)
            matrx                   | Matrix, The (1999)
            teh matrix              | Matrix, The (1999)
            amelie                  | Amelie (Fabuleux destin d'Amélie Poulain, Le) (2001)
            AMÉLIE                  | Amelie (Fabuleux destin d'Amélie Poulain, Le) (2001)
            fabuleux destin         | Amelie (Fabuleux destin d'Amélie Poulain, Le) (2001)
            alien 1979              | Alien (1979)
            alein                   | Alien (1979)
            aliens 1986             | Aliens (1986)
            shawshenk redemtion     | Shawshank Redemption, The (1994)
            shawshank               | Shawshank Redemption, The (1994)
            pulp ficton             | Pulp Fiction (1994)
            plup fiction            | Pulp Fiction (1994)
            godfater                | Godfather, The (1972)
            god father              | Godfather, The (1972)
            the godfather part 2    | Godfather: Part II, The (1974)
            starwars                | Star Wars: Episode IV - A New Hope (1977)
            star wras               | Star Wars: Episode IV - A New Hope (1977)
            star wars episode 5     | Star Wars: Episode V - The Empire Strikes Back (1980)
            empire strikes back     | Star Wars: Episode V - The Empire Strikes Back (1980)
            spiderman               | Spider-Man (2002)
            spider man 2            | Spider-Man 2 (2004)
            xmen                    | X-Men (2000)
            silence of lambs        | Silence of the Lambs, The (1991)
            silense of the lambs    | Silence of the Lambs, The (1991)
            forest gump             | Forrest Gump (1994)
            schindlers lsit         | Schindler's List (1993)
            inglorious bastards     | Inglourious Basterds (2009)
            back tothe future       | Back to the Future (1985)
            lord of rings fellowship| Lord of the Rings: The Fellowship of the Ring, The (2001)
            lord of the rigns       | Lord of the Rings: The Fellowship of the Ring, The (2001)
            termnator 2             | Terminator 2: Judgment Day (1991)
            jurasic park            | Jurassic Park (1993)
            se7en                   | Seven (a.k.a. Se7en) (1995)
            wall e                  | WALL·E (2008)
            walle                   | WALL·E (2008)
            mash                    | M*A*S*H (a.k.a. MASH) (1970)
            la confidential         | L.A. Confidential (1997)
            spirited awey           | Spirited Away (Sen to Chihiro no kamikakushi) (2001)
            sen to chihiro          | Spirited Away (Sen to Chihiro no kamikakushi) (2001)
            usual suspects          | Usual Suspects, The (1995)
            ususal suspects         | Usual Suspects, The (1995)
            2001                    | 2001: A Space Odyssey (1968)
            space odissey           | 2001: A Space Odyssey (1968)
            rocky 2                 | Rocky II (1979)
            psyhco                  | Psycho (1960)
            psycho 1998             | Psycho (1998)
            casablanka              | Casablanca (1942)
            clockwork ornage        | Clockwork Orange, A (1971)
            dr strangelove          | Dr. Strangelove or: How I Learned to Stop Worrying and Love the Bomb (1964)
            monty pyton holy grail  | Monty Python and the Holy Grail (1975)
            lock stock              | Lock, Stock & Two Smoking Barrels (1998)
            lock stock and two smoking barels | Lock, Stock & Two Smoking Barrels (1998)
            bugs life               | Bug's Life, A (1998)
            eternal sunshine        | Eternal Sunshine of the Spotless Mind (2004)
            incpetion               | Inception (2010)
            dark knigth             | Dark Knight, The (2008)
            finding neemo           | Finding Nemo (2003)
            good will huntng        | Good Will Hunting (1997)
            """)
    void leadsToTheMovieThatWasMeant(String typed, String meant) {
        assertThat(first(typed, 3)).contains(meant);
    }

    @Test
    void theTitleItselfComesBeforeLongerOnes() {
        assertThat(first("toy story", 3))
                .containsExactly("Toy Story (1995)", "Toy Story 2 (1999)", "Toy Story 3 (2010)");
        assertThat(first("alien", 1)).containsExactly("Alien (1979)");
    }

    @Test
    void everyTitleLeadsToItsOwnMovie() {
        dataset.catalogue()
                .movies()
                .forEach(movie -> assertThat(first(movie.title(), 5)).contains(movie.title()));
    }
}
