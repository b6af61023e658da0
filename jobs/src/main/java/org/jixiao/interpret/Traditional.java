package org.jixiao.interpret;

/**
 * Traditional characters of offices' and projects' names with their simplified twins, for comparing
 * only: what is printed is kept as printed. Characters with several twins (後, 乾) are left out.
 */
final class Traditional {
  private static final String PAIRS =
      "區区縣县鄉乡鎮镇國国廳厅處处隊队辦办會会員员團团黨党聯联構构機机關关係系門门長长總总農农業业漁渔衛卫醫医療疗藥药險险勞劳動动財财務务稅税審审計计統统質质監监檢检"
          + "執执訪访護护環环應应災灾難难資资產产發发經经濟济貿贸創创術术設设築筑規规劃划運运輸输鐵铁電电氣气廣广視视傳传遊游館馆學学園园體体書书圖图檔档與与場场殘残婦妇兒儿"
          + "紅红軍军綠绿綜综閱阅維维養养費费項项補补貼贴購购買买階阶價价評评績绩實实參参優优開开點点線线網网絡络號号級级職职訓训練练擴扩營营舊旧樓楼橋桥溝沟壩坝鋪铺裝装";

  private Traditional() {}

  /** Returns the simplified twin of a character, or the character itself. */
  static char simplified(char character) {
    for (int i = 0; i < PAIRS.length(); i += 2) {
      if (PAIRS.charAt(i) == character) {
        return PAIRS.charAt(i + 1);
      }
    }
    return character;
  }
}
